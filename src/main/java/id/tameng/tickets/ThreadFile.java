package id.tameng.tickets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.springframework.web.util.UriUtils;

/// An attachment as the thread shows it.
///
/// @param size in bytes
public record ThreadFile(
        long id, String name, @JsonProperty("content_type") String contentType, long size, boolean inline) {

    /// Pictures that browsers show without running anything.
    public static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    public boolean isPicture() {
        return PICTURES.contains(contentType);
    }

    public String url() {
        return "/attachments/" + id + "/" + UriUtils.encodePathSegment(name, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// The picture or sign that stands for it.
    public String icon() {
        var type = contentType.substring(0, Math.max(0, contentType.indexOf('/')));
        return switch (type) {
            case "image" -> "picture";
            case "audio" -> "audio";
            case "video" -> "video";
            default ->
                contentType.contains("zip") || contentType.contains("compressed")
                        ? "archive"
                        : contentType.contains("sheet") || contentType.contains("csv") || contentType.contains("excel")
                                ? "table"
                                : contentType.contains("pdf") || contentType.startsWith("text/") ? "document" : "file";
        };
    }
}
