package id.tameng.tickets.rest;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// What comes from outside is saved, never shown: even a browser that opens it runs nothing of it.
final class Download {

    private Download() {}

    /// As it was announced; senders announce strange things.
    static MediaType type(String announced) {
        try {
            return MediaType.parseMediaType(announced);
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }

    static ResponseEntity.BodyBuilder headers(String name) {
        var disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
