package id.tameng.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// An answer as it was given.
///
/// @param headers names and values in turn
record KeptAnswer(String fingerprint, int status, List<String> headers, String body) {

    private static final List<String> HEADERS = List.of("Location", "ETag", "Content-Type");

    static KeptAnswer of(Repeated request, ContentCachingResponseWrapper response) {
        var headers = new ArrayList<String>();
        for (var name : HEADERS) {
            var value = "Content-Type".equals(name) ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.addAll(List.of(name, value));
            }
        }
        return new KeptAnswer(
                request.fingerprint(),
                response.getStatus(),
                headers,
                new String(response.getContentAsByteArray(), UTF_8));
    }

    void write(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        for (int i = 0; i < headers.size(); i += 2) {
            response.setHeader(headers.get(i), headers.get(i + 1));
        }
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(body.getBytes(UTF_8));
    }
}
