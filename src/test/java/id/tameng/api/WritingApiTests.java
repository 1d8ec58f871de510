package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Drafts, replies that wait, and followers, for programs.
@ApiTest
class WritingApiTests {

    private final Requests api;
    private final Staff staff;
    private String token = "";
    private String colleague = "";
    private String ticket = "";
    private long first;

    @Autowired
    WritingApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void open() {
        long team = staff.team("Menulis");
        token = staff.token(staff.person("agent", team));
        colleague = staff.token(staff.person("agent", team));
        var opened = api.post(token, "/api/v1/tickets", """
                {"customer": {"email": "tulis@contoh.test", "name": "Tulis"}, "subject": "Paket", "body": "Di mana paket saya?"}
                """).json();
        ticket = "/api/v1/tickets/" + opened.path("number").asString();
        first = opened.path("last_message").path("id").asLong();
    }

    @Test
    void keepsADraftForItsAuthorAlone() {
        var saved = api.send("PUT", token, ticket + "/draft", """
                {"kind": "note", "body": "Tanya gudang"}
                """);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(api.get(token, ticket + "/draft").json().path("body").asString())
                .isEqualTo("Tanya gudang");
        assertThat(api.get(colleague, ticket + "/draft").status()).isEqualTo(404);
        assertThat(api.send("DELETE", token, ticket + "/draft", null).status()).isEqualTo(204);
        assertThat(api.get(token, ticket + "/draft").status()).isEqualTo(404);
    }

    @Test
    void takesAReplyBackWhileItWaitsAndNoLater() {
        long waiting = reply("{\"kind\": \"reply\", \"body\": \"Sebentar ya.\", \"undo_seconds\": 30}");
        assertThat(api.send("DELETE", colleague, "/api/v1/messages/" + waiting, null)
                        .status())
                .isEqualTo(403);
        assertThat(api.send("DELETE", token, "/api/v1/messages/" + waiting, null)
                        .status())
                .isEqualTo(204);
        assertThat(api.get(token, "/api/v1/messages/" + waiting).status()).isEqualTo(404);
        assertThat(api.get(token, ticket + "/draft").json().path("body").asString())
                .isEqualTo("Sebentar ya.");

        long gone = reply("{\"kind\": \"reply\", \"body\": \"Sudah dikirim.\"}");
        var late = api.send("DELETE", token, "/api/v1/messages/" + gone, null);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("/problems/too-late");
    }

    @Test
    void showsTheNewerMessagesWhenAReplyIsStale() {
        reply("{\"kind\": \"reply\", \"body\": \"Saya dulu.\"}");
        var stale = """
                {"kind": "reply", "body": "Saya juga.", "last_seen_message_id": %d%s}
                """;
        var refused = api.post(colleague, ticket + "/messages", stale.formatted(first, ""));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("/problems/newer-messages");
        assertThat(refused.json().path("newer_messages").size()).isOne();
        assertThat(refused.json()
                        .path("newer_messages")
                        .path(0)
                        .path("body_text")
                        .asString())
                .isEqualTo("Saya dulu.");
        assertThat(api.post(colleague, ticket + "/messages", stale.formatted(first, ", \"anyway\": true"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void plansMovesAndCancels() {
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        var planned = api.post(token, ticket + "/planned-messages", """
                {"body": "Besok kami kabari.", "send_at": "%s"}
                """.formatted(tomorrow));
        assertThat(planned.status()).isEqualTo(201);
        var plan = planned.header("Location");
        assertThat(api.get(colleague, ticket + "/planned-messages")
                        .json()
                        .path("data")
                        .size())
                .isOne();
        assertThat(api.patch(colleague, plan, "{\"send_at\": \"%s\"}".formatted(tomorrow.plusSeconds(60)))
                        .status())
                .isEqualTo(403);
        assertThat(api.patch(token, plan, "{\"send_at\": \"2020-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(422);
        assertThat(api.patch(token, plan, "{\"send_at\": \"%s\"}".formatted(tomorrow.plusSeconds(60)))
                        .status())
                .isEqualTo(200);
        assertThat(api.send("DELETE", token, plan, null).status()).isEqualTo(204);
        assertThat(api.get(token, ticket + "/draft").json().path("body").asString())
                .isEqualTo("Besok kami kabari.");
    }

    @Test
    void forwardsAMessageWithAWordToGoWithIt() {
        var path = "/api/v1/messages/" + first + "/forwards";
        var sent = api.post(token, path, """
                {"to": ["gudang@contoh.test"], "text": "Mohon dicek, ya."}
                """);
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.json().path("kind").asString()).isEqualTo("forward");
        assertThat(sent.json().path("full_text").asString())
                .startsWith("Mohon dicek, ya.")
                .contains("Di mana paket saya?");
        assertThat(api.post(token, path, "{\"to\": []}").status()).isEqualTo(422);
        assertThat(api.post(token, path, "{\"to\": [\"bukan alamat\"]}").status())
                .isEqualTo(422);
    }

    @Test
    void followsOncePerPerson() {
        assertThat(api.send("PUT", token, ticket + "/followers/me", null).status())
                .isEqualTo(204);
        assertThat(api.send("PUT", token, ticket + "/followers/me", null).status())
                .isEqualTo(204);
        assertThat(api.get(colleague, ticket + "/followers").json().path("data").size())
                .isOne();
        assertThat(api.send("DELETE", token, ticket + "/followers/me", null).status())
                .isEqualTo(204);
        assertThat(api.get(colleague, ticket + "/followers").json().path("data").size())
                .isZero();
    }

    private long reply(String json) {
        return api.post(token, ticket + "/messages", json).json().path("id").asLong();
    }
}
