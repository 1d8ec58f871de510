package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class LanguageApiTests {

    private static final String PATH = "/api/v1/language/judgements";

    private final Requests api;
    private final Staff staff;
    private String token = "";

    @Autowired
    LanguageApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void hire() {
        token = staff.token(staff.person("agent"));
    }

    @Test
    void judgesTextsInTheirOrder() {
        var judgements = judge("""
                {"texts": ["goblok lu min, refund mana", "terima kasih banyak kak, sudah beres", ""]}""");
        assertThat(judgements.size()).isEqualTo(3);
        var abuse = judgements.get(0).path("abuse");
        assertThat(abuse.path("abusive").asBoolean()).isTrue();
        assertThat(abuse.path("target").asString()).isEqualTo("agent");
        assertThat(judgements.get(0).path("spans").get(0).path("start").asInt()).isZero();
        assertThat(judgements.get(1).path("sentiment").path("label").asString()).isEqualTo("positive");
        assertThat(judgements.get(2).path("language").asString()).isEqualTo("unknown");
    }

    @Test
    void takesAThousandTextsAndNoMore() {
        assertThat(judge(texts(1_000)).size()).isEqualTo(1_000);
        assertThat(api.post(token, PATH, texts(1_001)).status()).isEqualTo(422);
        assertThat(api.post(token, PATH, "{\"texts\": []}").status()).isEqualTo(422);
    }

    @Test
    void asksWhoIsAsking() {
        assertThat(api.post(staff.token(staff.person("agent"), null, null, "customers.read"), PATH, texts(1))
                        .status())
                .isEqualTo(403);
    }

    private static String texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"paket saya belum sampai min\"")
                .collect(Collectors.joining(",", "{\"texts\":[", "]}"));
    }

    private JsonNode judge(String body) {
        var answer = api.post(token, PATH, body);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("data");
    }
}
