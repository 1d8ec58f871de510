package id.tameng.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.tameng.identity.Colleagues;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// How streams end, as browsers and the log see it.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tameng.data=target/test-data/streams", "tameng.email.inlet.port=0"})
@Import({Colleagues.class, AilingStreams.class})
class StreamOverHttpTests {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

    private final Colleagues colleagues;
    private final StreamHub hub;
    private final AilingStreams.Ends ends;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private String cookie = "";

    @Autowired
    StreamOverHttpTests(Colleagues colleagues, StreamHub hub, AilingStreams.Ends ends, @LocalServerPort int port) {
        this.colleagues = colleagues;
        this.hub = hub;
        this.ends = ends;
        this.port = port;
    }

    @BeforeEach
    void signIn() {
        cookie = "tameng_session="
                + colleagues.signIn(colleagues.hire("supervisor")).getValue();
        ends.paths().clear();
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void leave() {
        ROOT.detachAppender(log);
        http.shutdownNow();
    }

    @Test
    void aBrowserThatLeavesIsNoNews() throws Exception {
        try (var browser = new Socket(InetAddress.getLoopbackAddress(), port)) {
            browser.setSoLinger(true, 0);
            var request = "GET /stream?topics=tickets HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\n\r\n"
                    .formatted(cookie)
                    .getBytes(StandardCharsets.ISO_8859_1);
            browser.getOutputStream().write(request);
            assertThat(lineOf(browser, "data:")).isEqualTo("data:*");
        }
        // The first words into the dead connection may still be taken by the system.
        for (int i = 0; i < 100 && hub.size() > 0; i++) {
            hub.tell(List.of("tickets"));
            ends.paths().poll(200, TimeUnit.MILLISECONDS);
        }
        assertThat(hub.size()).isZero();
        assertThat(complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeout", "refused", "gone"})
    void aStreamThatEndsIsNoNews(String how) throws Exception {
        assertThat(get("/ailing/" + how, true).body()).contains("data:well").doesNotContain("problem", "<html");
        assertThat(ends.paths().poll(20, TimeUnit.SECONDS)).isEqualTo("/ailing/" + how);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aFaultOfOursIsLoggedOnceAndNotSent() throws Exception {
        assertThat(get("/ailing/broken", true).body()).doesNotContain("problem", "<html", "fault");
        assertThat(ends.paths().poll(20, TimeUnit.SECONDS)).isEqualTo("/ailing/broken");
        assertThat(complaints()).singleElement().asString().startsWith("ERROR id.tameng.platform.web.Failure");
    }

    @Test
    void aRefusalCanBeReadThoughAStreamWasAskedFor() throws Exception {
        var many = IntStream.range(0, 101).mapToObj(i -> "ticket/" + i).collect(Collectors.joining(","));
        assertProblem(get("/stream?topics=" + many, true), 422, "too-many-topics");
        assertProblem(get("/stream", true), 400, "bad-request");
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aStrangerIsTurnedAway() throws Exception {
        assertThat(get("/stream?topics=tickets", false).statusCode()).isEqualTo(401);
        assertThat(complaints()).isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"/problems/" + code + "\"");
    }

    private HttpResponse<String> get(String path, boolean signedIn) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/event-stream");
        return http.send((signedIn ? request.header("Cookie", cookie) : request).build(), BodyHandlers.ofString());
    }

    private static @Nullable String lineOf(Socket socket, String beginning) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        var line = lines.readLine();
        while (line != null && !line.startsWith(beginning)) {
            line = lines.readLine();
        }
        return line;
    }

    /// What the web has to say; other parts of the program have a life of their own meanwhile.
    private List<String> complaints() {
        return List.copyOf(log.list).stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .filter(event -> Stream.of("org.springframework", "org.apache", "id.tameng.platform.web")
                        .anyMatch(event.getLoggerName()::startsWith))
                .map(event -> event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage())
                .toList();
    }
}
