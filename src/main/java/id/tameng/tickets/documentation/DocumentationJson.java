package id.tameng.tickets.documentation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Documentation as programs get it.
@Schema(name = "Documentation", description = "What a case was about and how it was solved.")
record DocumentationJson(
        @Schema(description = "Counts versions; 0: nothing is written yet")
        int version,

        String summary,
        String steps,
        String solution,

        @Schema(
                description = "Who could have prevented it",
                allowableValues = {"product", "policy", "logistics", "us", "customer", "third_party"})
        @Nullable
        String cause,

        @Nullable Author author,
        @Nullable Instant writtenAt,

        @Schema(description = "The fields that solving still asks for", example = "[\"documentation.solution\"]")
        List<String> missing) {

    @Schema(name = "DocumentationAuthor")
    record Author(long id, String name) {}

    static DocumentationJson of(@Nullable Documentation written, List<String> missing) {
        var account = written == null ? Account.EMPTY : written.account();
        return new DocumentationJson(
                written == null ? 0 : written.version(),
                account.summary(),
                account.steps(),
                account.solution(),
                account.cause() == null ? null : account.cause().key(),
                written == null ? null : new Author(written.author(), written.authorName()),
                written == null ? null : written.writtenAt(),
                missing);
    }
}
