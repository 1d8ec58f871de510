package id.tameng.care.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What was said, frozen.
///
/// @param frozen JSON, exactly as it was hashed
/// @param hash SHA-256 of it
public record Evidence(String frozen, String hash, Instant at) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param sourceHash SHA-256 of the raw message as it was received, null where none was kept
    public record Said(
            long message,
            String ticket,
            String at,
            String customer,
            String text,
            @Nullable String source,
            @Nullable String sourceHash) {}

    record Frozen(String ticket, String reportedAt, List<Said> messages) {}

    static Evidence of(Frozen frozen, Instant at) {
        var text = JSON.writeValueAsString(frozen);
        return new Evidence(text, Sha256.of(text.getBytes(StandardCharsets.UTF_8)), at);
    }

    public boolean isIntact() {
        return Sha256.of(frozen.getBytes(StandardCharsets.UTF_8)).equals(hash);
    }

    public List<Said> messages() {
        return JSON.readValue(frozen, Frozen.class).messages();
    }
}
