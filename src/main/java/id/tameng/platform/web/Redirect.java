package id.tameng.platform.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// After a form has done its work: 303, so that the browser asks for the next page with GET.
public final class Redirect {

    private Redirect() {}

    /// @param path within this program, never from outside
    public static <T> ResponseEntity<T> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
