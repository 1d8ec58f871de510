package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who takes part in a ticket, what happened to it, and what people are told of it.
@ApiTest
class TicketPeopleApiTests {

    private final Requests api;
    private final Staff staff;
    private final JdbcClient jdbc;
    private long team;
    private String token = "";
    private String ticket = "";

    @Autowired
    TicketPeopleApiTests(Requests api, Staff staff, JdbcClient jdbc) {
        this.api = api;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        team = staff.team("Orang");
        token = staff.token(staff.person("agent", team));
        var opened = api.post(
                token,
                "/api/v1/tickets",
                "{\"customer\": {\"email\": \"ratna@contoh.test\"}, \"subject\": \"Paket\", \"body\": \"Halo\"}");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        ticket = opened.header("Location");
    }

    @Test
    void letsSomebodyInWhoWroteUninvited() {
        jdbc.sql("""
                        INSERT INTO participant (ticket_id, address, name, role, accepted)
                        SELECT id, 'budi@contoh.test', 'Budi', 'cc', false FROM ticket WHERE number = :number
                        """)
                .param("number", ticket.substring(ticket.lastIndexOf('/') + 1))
                .update();
        var people = api.get(token, ticket + "/participants").json().path("data");
        assertThat(people.path(0).path("address").asString()).isEqualTo("ratna@contoh.test");
        assertThat(people.path(0).path("role").asString()).isEqualTo("requester");
        assertThat(people.path(1).path("accepted").asBoolean()).isFalse();

        var accepted = api.post(token, ticket + "/participants", "{\"address\": \"budi@contoh.test\"}");
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
        assertThat(accepted.json().path("data").path(1).path("accepted").asBoolean())
                .isTrue();
        assertThat(api.post(token, ticket + "/participants", "{\"address\": \"budi@contoh.test\"}")
                        .status())
                .isEqualTo(404);
        assertThat(api.post(token, ticket + "/participants", "{\"address\": \"\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void tellsWhatHappened() {
        assertThat(api.patch(token, ticket, "{\"priority\": \"urgent\"}").status())
                .isEqualTo(200);
        var newest = api.get(token, ticket + "/history").json().path("data").path(0);
        assertThat(newest.path("what").asString()).isEqualTo("priority");
        assertThat(newest.path("before").asString()).isEqualTo("normal");
        assertThat(newest.path("after").asString()).isEqualTo("urgent");
        assertThat(newest.path("actor_id").isNull()).isFalse();
    }

    @Test
    void noticesAreReadByThoseWhomTheyAreFor() {
        long colleague = staff.person("agent", team);
        var hers = staff.token(colleague);
        assertThat(api.put(hers, ticket + "/followers/me", "{}").status()).isEqualTo(204);
        assertThat(api.post(token, ticket + "/messages", "{\"kind\": \"note\", \"body\": \"Sudah dicek gudang\"}")
                        .status())
                .isEqualTo(201);

        var notice = api.get(hers, "/api/v1/notices").json().path("data").path(0);
        assertThat(notice.path("preview").asString()).contains("Sudah dicek gudang");
        assertThat(notice.path("read_at").isNull()).isTrue();
        var path = "/api/v1/notices/" + notice.path("id").asLong() + "/reading";
        assertThat(api.put(token, path, "{}").status()).as("not hers").isEqualTo(404);
        assertThat(api.put(hers, path, "{}").status()).isEqualTo(204);
        assertThat(api.get(hers, "/api/v1/notices")
                        .json()
                        .path("data")
                        .path(0)
                        .path("read_at")
                        .isNull())
                .isFalse();
    }

    @Test
    void tellsNobodyElse() {
        var stranger = staff.token(staff.person("agent", staff.team("Lain")));
        assertThat(api.get(stranger, ticket + "/participants").status()).isEqualTo(404);
        assertThat(api.get(stranger, ticket + "/history").status()).isEqualTo(404);
        assertThat(api.post(stranger, ticket + "/participants", "{\"address\": \"ratna@contoh.test\"}")
                        .status())
                .isEqualTo(404);
    }
}
