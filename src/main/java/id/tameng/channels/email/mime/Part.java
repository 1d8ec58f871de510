package id.tameng.channels.email.mime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One node of a mail: a container of parts, or something to read or to keep.
sealed interface Part {

    Headers headers();

    /// Parts in the order of the mail; `subtype` is what follows `multipart/`.
    record Container(Headers headers, String subtype, List<Part> children) implements Part {}

    /// Content whose transfer encoding is undone.
    @SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
    record Leaf(Headers headers, HeaderValue type, HeaderValue disposition, byte[] content) implements Part {

        static Leaf of(Headers headers, HeaderValue type, byte[] content) {
            return new Leaf(headers, type, HeaderValue.of(headers.first("content-disposition")), content);
        }

        boolean is(String mime) {
            return type.value().equals(mime);
        }

        boolean isText() {
            return type.value().isEmpty() || type.value().indexOf('/') < 0 || is("text/plain") || is("text/html");
        }

        boolean attached() {
            return disposition.value().startsWith("attachment");
        }

        @Nullable
        String fileName() {
            var name = disposition.parameter("filename");
            return name == null || name.isBlank() ? type.parameter("name") : name;
        }

        @Nullable
        String contentId() {
            return MessageIds.first(headers.first("content-id"));
        }
    }
}
