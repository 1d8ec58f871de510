package id.tameng.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class WhileUnchangedTests {

    private final WhileUnchanged<String, Integer> counts = new WhileUnchanged<>(10);
    private final AtomicInteger reads = new AtomicInteger();

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void requestsThatFindTheSameStateShareWhatOneHasRead() {
        assertThat(count("GET", "10:10:")).isEqualTo(1);
        assertThat(count("GET", "10:10:")).isEqualTo(1);
        assertThat(count("GET", "10:11:")).isEqualTo(2);
        assertThat(count("GET", "10:11:")).isEqualTo(2);
    }

    @Test
    void whoeverChangesSomethingSeesIt() {
        count("GET", "10:10:");
        assertThat(count("POST", "10:10:")).isEqualTo(2);
        assertThat(count("DELETE", "10:10:")).isEqualTo(3);
    }

    @Test
    void withoutAStateItIsReadEachTime() {
        count("GET", "10:10:");
        assertThat(count("GET", null)).isEqualTo(2);
        RequestContextHolder.resetRequestAttributes();
        assertThat(counts.get("all", reads::incrementAndGet)).isEqualTo(3);
    }

    @Test
    void eachKeyHasItsOwn() {
        assertThat(count("GET", "10:10:")).isEqualTo(1);
        assertThat(counts.get("mine", reads::incrementAndGet)).isEqualTo(2);
        assertThat(counts.get("all", reads::incrementAndGet)).isEqualTo(1);
    }

    private int count(String method, @Nullable String state) {
        var request = new MockHttpServletRequest(method, "/inbox/all");
        if (state != null) {
            DatabaseState.found(state, request);
        }
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return counts.get("all", reads::incrementAndGet);
    }
}
