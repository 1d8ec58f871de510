package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.api.Requests.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class TicketsApiTests {

    private static final String[] FIELDS = {
        "number",
        "subject",
        "status",
        "priority",
        "channel",
        "queue",
        "assignee",
        "customer",
        "tags",
        "created_at",
        "updated_at",
        "last_message"
    };
    private static final String[] MESSAGE_FIELDS = {
        "id",
        "kind",
        "channel",
        "author",
        "subject",
        "body_text",
        "full_text",
        "body_html",
        "attachments",
        "delivery_status",
        "external_id",
        "source_url",
        "created_at"
    };

    private final Requests api;
    private final Staff staff;
    private long team;
    private long agent;
    private String token = "";

    @Autowired
    TicketsApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void hire() {
        team = staff.team("Layanan");
        agent = staff.person("agent", team);
        token = staff.token(agent);
    }

    @Test
    void opensATicketThatBeginsWithTheCustomersMessage() {
        var answer = open("""
                {"customer": {"email": "Rina@Contoh.test", "name": "Rina Kusuma"}, "subject": "Paket belum sampai",
                 "body": "Halo, paket saya belum sampai.", "priority": "high", "tags": ["Paket", "jne"]}
                """);
        assertThat(answer.status()).isEqualTo(201);
        var ticket = answer.json();
        assertThat(answer.header("Location")).isEqualTo("/api/v1/tickets/" + number(answer));
        assertThat(ticket.propertyNames()).contains(FIELDS);
        assertThat(number(answer)).matches("CS-\\d\\d-\\d{6}");
        assertThat(ticket.path("status").asString()).isEqualTo("new");
        assertThat(ticket.path("priority").asString()).isEqualTo("high");
        assertThat(ticket.path("channel").asString()).isEqualTo("api");
        assertThat(ticket.path("queue").path("id").asLong()).isEqualTo(team);
        assertThat(ticket.path("assignee").isNull()).isTrue();
        assertThat(ticket.path("customer").path("name").asString()).isEqualTo("Rina Kusuma");
        assertThat(ticket.path("tags").toString()).isEqualTo("[\"jne\",\"paket\"]");
        assertThat(ticket.path("last_message").path("kind").asString()).isEqualTo("inbound");
        assertThat(ticket.path("last_message").path("preview").asString()).isEqualTo("Halo, paket saya belum sampai.");
    }

    @Test
    void opensForACustomerWhoIsKnownById() {
        var customer = opened("Pertama").path("customer").path("id").asLong();
        var answer =
                open("{\"customer\": {\"id\": %d}, \"subject\": \"Kedua\", \"body_html\": \"<p>Halo <b>lagi</b></p>\"}"
                        .formatted(customer));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("customer").path("id").asLong()).isEqualTo(customer);
        var message = messages(number(answer)).get(0);
        assertThat(message.path("body_text").asString()).isEqualTo("Halo lagi");
        assertThat(message.path("body_html").asString()).isEqualTo("<p>Halo <b>lagi</b></p>");
    }

    @Test
    void answersAndNotesStandInTheThreadOldestFirst() {
        var number = opened("Kapan dikirim?").path("number").asString();
        var reply = say(number, "{\"kind\": \"reply\", \"body\": \"Besok, Kak.\"}");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().propertyNames()).contains(MESSAGE_FIELDS);
        assertThat(reply.json().path("delivery_status").asString()).isEqualTo("queued");
        assertThat(reply.json().path("author").path("type").asString()).isEqualTo("person");
        assertThat(reply.json().path("id").isIntegralNumber()).isTrue();
        assertThat(say(number, "{\"kind\": \"note\", \"body\": \"Sudah ditelepon.\"}")
                        .status())
                .isEqualTo(201);
        assertThat(messages(number)
                        .valueStream()
                        .map(message -> message.path("kind").asString()))
                .containsExactly("inbound", "reply", "note");
        var ticket = api.get(token, "/api/v1/tickets/" + number).json();
        assertThat(ticket.path("status").asString()).isEqualTo("waiting_customer");
        assertThat(ticket.path("assignee").path("id").asLong()).isEqualTo(agent);
    }

    @Test
    void sendsNothingWhenANewerMessageIsUnread() {
        var ticket = opened("Halo");
        var number = ticket.path("number").asString();
        long seen = ticket.path("last_message").path("id").asLong();
        say(number, "{\"kind\": \"reply\", \"body\": \"Pertama\"}");
        var answer =
                say(number, "{\"kind\": \"reply\", \"body\": \"Kedua\", \"last_seen_message_id\": %d}".formatted(seen));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("/problems/newer-messages");
        assertThat(messages(number).size()).isEqualTo(2);
    }

    @Test
    void changesSeveralThingsAtOnceOrNothing() {
        var number = opened("Ubah").path("number").asString();
        var path = "/api/v1/tickets/" + number;
        var answer = api.patch(
                token,
                path,
                "{\"status\": \"waiting_internal\", \"priority\": \"urgent\", \"assignee\": \"me\", \"tags\": [\"vip\"]}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asString()).isEqualTo("waiting_internal");
        assertThat(answer.json().path("assignee").path("id").asLong()).isEqualTo(agent);
        var refused = api.patch(token, path, "{\"priority\": \"low\", \"status\": \"new\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(api.get(token, path).json().path("priority").asString()).isEqualTo("urgent");
        assertThat(api.patch(token, path, "{\"assignee\": null}")
                        .json()
                        .path("assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void changesOnlyTheVersionThatWasSeen() {
        var path = "/api/v1/tickets/" + opened("Versi").path("number").asString();
        var tag = api.get(token, path).header("ETag");
        assertThat(tag).matches("\"\\d+\"");
        assertThat(api.patch(token, path, "{\"priority\": \"low\"}", "If-Match", tag)
                        .status())
                .isEqualTo(200);
        var late = api.patch(token, path, "{\"priority\": \"high\"}", "If-Match", tag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("/problems/changed-meanwhile");
        assertThat(api.get(token, path).json().path("priority").asString()).isEqualTo("low");
    }

    @Test
    void pagesThroughEveryTicketOnce() {
        for (int i = 0; i < 7; i++) {
            opened("Tiket " + i);
        }
        var seen = new ArrayList<String>();
        var next = "";
        for (int page = 0; page < 10 && next != null; page++) {
            var answer = list("limit=3" + (next.isEmpty() ? "" : "&after=" + next));
            seen.addAll(subjects(answer));
            next = answer.json().path("next").isNull()
                    ? null
                    : answer.json().path("next").asString();
        }
        assertThat(seen).containsExactly("Tiket 6", "Tiket 5", "Tiket 4", "Tiket 3", "Tiket 2", "Tiket 1", "Tiket 0");
    }

    @Test
    void narrowsTheList() {
        var first = opened("Refund sepatu");
        var second = opened("Ukuran kaus");
        api.patch(
                token,
                "/api/v1/tickets/" + second.path("number").asString(),
                "{\"status\":\"solved\",\"assignee\":\"me\"}");
        assertThat(subjects(list("status=new"))).containsExactly("Refund sepatu");
        assertThat(subjects(list("status=new,solved"))).hasSize(2);
        assertThat(subjects(list("assignee=me"))).containsExactly("Ukuran kaus");
        assertThat(subjects(list("assignee=none"))).containsExactly("Refund sepatu");
        assertThat(subjects(list("assignee=" + agent))).containsExactly("Ukuran kaus");
        assertThat(subjects(list("queue=" + team))).hasSize(2);
        assertThat(subjects(list("queue=tidak-ada"))).isEmpty();
        assertThat(subjects(list("customer=" + first.path("customer").path("id").asLong())))
                .hasSize(2);
        assertThat(subjects(list("q=" + first.path("number").asString()))).containsExactly("Refund sepatu");
        // Words are searchable a moment after the message is committed.
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(subjects(list("q=REFUND"))).containsExactly("Refund sepatu"));
        assertThat(subjects(list("q=isi%20pesan"))).hasSize(2);
        assertThat(subjects(list("q=100%25"))).isEmpty();
    }

    @Test
    void tellsWhatHappenedWithACustomerNewestFirst() {
        var ticket = opened("Pertama");
        say(ticket.path("number").asString(), "{\"kind\": \"note\", \"body\": \"Catatan\"}");
        opened("Kedua");
        var path = "/api/v1/customers/" + ticket.path("customer").path("id").asLong() + "/timeline";
        var all = api.get(token, path).json().path("data");
        assertThat(all.valueStream()
                        .map(entry -> entry.path("type").asString() + " "
                                + entry.path("ticket").path("subject").asString()))
                .containsExactly(
                        "message Kedua", "ticket Kedua", "message Pertama", "message Pertama", "ticket Pertama");
        var part = api.get(token, path + "?limit=2").json();
        var rest = api.get(token, path + "?limit=200&after=" + part.path("next").asString())
                .json();
        assertThat(part.path("data").size() + rest.path("data").size()).isEqualTo(5);
    }

    private Answer open(String json) {
        return api.post(token, "/api/v1/tickets", json);
    }

    private JsonNode opened(String subject) {
        var answer = open(
                "{\"customer\": {\"email\": \"pelanggan%d@contoh.test\"}, \"subject\": \"%s\", \"body\": \"Isi pesan\"}"
                        .formatted(agent, subject));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private Answer say(String number, String json) {
        return api.post(token, "/api/v1/tickets/" + number + "/messages", json);
    }

    private JsonNode messages(String number) {
        return api.get(token, "/api/v1/tickets/" + number + "/messages").json().path("data");
    }

    private Answer list(String query) {
        return api.get(token, "/api/v1/tickets?" + query);
    }

    private static String number(Answer answer) {
        return answer.json().path("number").asString();
    }

    private static List<String> subjects(Answer answer) {
        return answer.json()
                .path("data")
                .valueStream()
                .map(ticket -> ticket.path("subject").asString())
                .toList();
    }
}
