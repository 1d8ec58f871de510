package id.tameng.tickets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the reader herself has begun to write in a ticket.
///
/// @param html null for plain text
/// @param recipients null: whom a reply goes to anyway
/// @param seen the newest message she had before her
public record ThreadDraft(
        boolean note,
        String text,
        @Nullable String html,
        @Nullable Chosen recipients,
        @Nullable List<File> files,
        @Nullable Long seen,
        Instant at) {

    /// The addresses she has chosen.
    public record Chosen(List<String> to, List<String> cc) {}

    /// A file that waits for the message.
    public record File(
            long id,
            String name,
            @JsonProperty("content_type") String contentType,
            long size) {}

    public List<Uploads.Upload> uploads() {
        return Objects.requireNonNullElse(files, List.<File>of()).stream()
                .map(file -> new Uploads.Upload(file.id(), file.name(), file.contentType(), file.size()))
                .toList();
    }
}
