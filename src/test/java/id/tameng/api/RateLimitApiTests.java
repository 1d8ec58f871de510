package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class RateLimitApiTests {

    private final Requests api;
    private final Staff staff;

    @Autowired
    RateLimitApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @Test
    void everyAnswerSaysWhatIsLeftForThePerson() {
        long person = staff.person("agent", staff.team("Batas"));
        var first = api.get(staff.token(person), "/api/v1/tickets");
        var second = api.get(staff.token(person), "/api/v1/tickets");
        assertThat(first.header("RateLimit-Limit")).isEqualTo("1200");
        assertThat(left(second)).isEqualTo(left(first) - 1);
        assertThat(Integer.parseInt(first.header("RateLimit-Reset"))).isBetween(1, 60);
    }

    private static int left(Requests.Answer answer) {
        return Integer.parseInt(answer.header("RateLimit-Remaining"));
    }
}
