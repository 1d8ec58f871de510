package id.tameng.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Through PostgreSQL, as it reaches every node.
@TamengTest
class StreamEndTests {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    private StreamHub hub;

    @Autowired
    private Announcements announcements;

    /// Until this node listens, announcements pass it by; and its beginning ends streams too, the first one here among
    /// them.
    @BeforeEach
    void waitUntilThisNodeListens() throws InterruptedException {
        awaitAnEnd();
        awaitAnEnd();
    }

    private void awaitAnEnd() throws InterruptedException {
        var writing = write(listener(1000));
        for (int i = 0; i < 60 && writing.isAlive(); i++) {
            announcements.endStreams(1000);
            writing.join(Duration.ofMillis(500));
        }
        assertThat(writing.isAlive()).isFalse();
    }

    @Test
    void changedRightsEndThePersonsStreamsAndNobodyElses() throws InterruptedException {
        var hers = write(listener(1001));
        var another = write(listener(1002));
        announcements.endStreams(1001);
        assertThat(hers.join(LONG)).isTrue();
        assertThat(another.isAlive()).isTrue();
        announcements.endStreams(1002);
        assertThat(another.join(LONG)).isTrue();
    }

    private Listener listener(long person) {
        var listener = new Listener(new SseEmitter(), person, Set.of("tickets"));
        hub.join(listener);
        return listener;
    }

    private Thread write(Listener listener) {
        return Thread.ofVirtual().start(() -> {
            listener.write(Duration.ofMinutes(5));
            hub.leave(listener);
        });
    }
}
