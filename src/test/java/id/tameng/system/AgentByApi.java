package id.tameng.system;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody at the desk who works by the public API.
final class AgentByApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FinishedJar program;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    private AgentByApi(FinishedJar program, String email) throws IOException, InterruptedException {
        this.program = program;
        var answer = post("/api/v1/tokens", Map.of("email", email, "password", "demo-tameng", "name", "test"), "");
        token = JSON.readTree(answer.body()).get("token").asString();
    }

    static AgentByApi signIn(FinishedJar program, String email) throws IOException, InterruptedException {
        return new AgentByApi(program, email);
    }

    /// Numbers of tickets that nobody has touched, newest first.
    List<String> newTickets() throws IOException, InterruptedException {
        var answer = send(request("/api/v1/tickets?status=new&limit=100", token).GET());
        return StreamSupport.stream(JSON.readTree(answer.body()).get("data").spliterator(), false)
                .map(ticket -> ticket.get("number").asString())
                .toList();
    }

    /// @return whether the program says that the reply is stored
    boolean reply(String ticket, String text) throws IOException, InterruptedException {
        return post("/api/v1/tickets/" + ticket + "/messages", Map.of("kind", "reply", "body", text), token)
                        .statusCode()
                == 201;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path, token).GET()).body());
    }

    private HttpResponse<String> post(String path, Map<String, String> body, String bearer)
            throws IOException, InterruptedException {
        return send(request(path, bearer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path, String bearer) {
        var request = HttpRequest.newBuilder(program.uri(path));
        return bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
