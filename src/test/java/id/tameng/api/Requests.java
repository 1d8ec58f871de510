package id.tameng.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Sends requests to the running program.
@TestComponent
class Requests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Answer(int status, String body, HttpResponse<byte[]> whole) {

        JsonNode json() {
            return JSON.readTree(body);
        }

        String problem() {
            return json().path("type").asString();
        }

        /// The status and the stable code of a refusal.
        String refusal() {
            return status + " " + problem();
        }

        /// Empty when there is none.
        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }
    }

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Requests(Environment environment) {
        this.environment = environment;
    }

    Answer get(@Nullable String token, String path, String... headers) {
        return send("GET", token, path, null, headers);
    }

    Answer post(@Nullable String token, String path, String json, String... headers) {
        return send("POST", token, path, json, headers);
    }

    Answer patch(@Nullable String token, String path, String json, String... headers) {
        return send("PATCH", token, path, json, headers);
    }

    Answer put(@Nullable String token, String path, String json, String... headers) {
        return send("PUT", token, path, json, headers);
    }

    Answer send(String method, @Nullable String token, String path, @Nullable String json, String... headers) {
        var request = HttpRequest.newBuilder(uri(path))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.setHeader("Content-Type", "application/json");
        }
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request.build());
    }

    /// One file as a form would send it.
    Answer upload(@Nullable String token, String name, String type, byte[] content) {
        var begin =
                "--batas\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(name, type);
        var request = HttpRequest.newBuilder(uri("/api/v1/attachments"))
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .POST(BodyPublishers.ofByteArrays(
                        List.of(begin.getBytes(UTF_8), content, "\r\n--batas--\r\n".getBytes(UTF_8))));
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    Answer send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), new String(response.body(), UTF_8), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + path);
    }
}
