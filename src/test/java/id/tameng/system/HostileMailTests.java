package id.tameng.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Attacks by mail, opened in a real browser: no script runs, no request leaves, nothing navigates.
class HostileMailTests {

    private static final String ATTACKER = "penyerang@luar.test";

    /// Beside each vector, so that a frame in which all was thrown away does not pass for a safe one.
    private static final String INNOCENT = "kalimat biasa nomor ";

    /// What a reader may do, all of it, but for following a link: one out, or one of ours to the hidden part of the
    /// mail, which would still be on its way when the next mail is opened.
    private static final String TOUCH_EVERYTHING = """
            () => document.querySelectorAll("body, body *").forEach(one => {
              for (const what of ["mouseover", "mousemove", "focus", "pointerdown", "toggle", "animationend"]) {
                one.dispatchEvent(new Event(what, { bubbles: true }))
              }
              if (!one.closest("a[href^=http], a[href^='/messages/'], area, form")) one.dispatchEvent(new MouseEvent("click", { bubbles: true }))
            })
            """;

    private final DemoFloor floor = DemoFloor.open();
    private final List<String> left = new ArrayList<>();
    private final List<String> ran = new ArrayList<>();

    @Test
    void noVectorRunsOrCallsHome() {
        var vectors = vectors();
        for (int i = 0; i < vectors.size(); i++) {
            floor.mail(ATTACKER, "halo@demo.tameng.test", mail(i, vectors.get(i)));
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> arrived() == vectors.size());

        var page = floor.signIn("dewi");
        watch(page);
        page.navigate("/tickets/" + numberOfTheOnlyTicket());
        for (long message : messages()) {
            page.navigate("/messages/" + message + "/html?quotes=true");
            page.evaluate(TOUCH_EVERYTHING);
        }

        assertThat(ran).as("scripts that ran").isEmpty();
        assertThat(left).as("requests that left").isEmpty();
    }

    @Test
    void whatIsHarmlessIsShown() {
        floor.mail("ramah@luar.test", "halo@demo.tameng.test", """
                From: ramah@luar.test
                To: halo@demo.tameng.test
                Subject: Tabel pesanan
                Message-ID: <ramah-1@luar.test>
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8

                <table><tr><td style="color: #c00">Pesanan merah</td></tr></table><script>document.title = 'x'</script>
                """);
        await().until(() ->
                floor.program().ask("SELECT count(*) FROM message WHERE author_address = 'ramah@luar.test'") == 1);
        long message = floor.program().ask("SELECT id FROM message WHERE author_address = 'ramah@luar.test'");

        var page = floor.signIn("dewi");
        page.navigate("/messages/" + message + "/html");

        var colour = page.getByText("Pesanan merah").evaluate("cell => getComputedStyle(cell).color");
        assertThat(colour).isEqualTo("rgb(204, 0, 0)");
        assertThat(page.title()).isNotEqualTo("x");
    }

    private void watch(Page page) {
        var home = floor.program().uri("").getAuthority();
        page.context().onRequest(request -> {
            if (request.url().startsWith("http")
                    && !URI.create(request.url()).getAuthority().equals(home)) {
                left.add(request.url());
            }
        });
        page.onDialog(dialog -> {
            ran.add(dialog.message());
            dialog.dismiss();
        });
        page.context().exposeFunction("alert", arguments -> ran.add("alert " + arguments[0]));
        page.context().onPage(opened -> left.add("window " + opened.url()));
    }

    private long arrived() {
        return floor.program().ask("SELECT count(*) FROM message WHERE author_address = '" + ATTACKER + "'");
    }

    private String numberOfTheOnlyTicket() {
        long ticket =
                floor.program().ask("SELECT max(ticket_id) FROM message WHERE author_address = '" + ATTACKER + "'");
        return "CS-%02d-%06d"
                .formatted(java.time.Year.now(java.time.ZoneOffset.UTC).getValue() % 100, ticket);
    }

    private List<Long> messages() {
        var ids = new ArrayList<Long>();
        try (var connection = floor.program().database();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT id FROM message WHERE body_html IS NOT NULL"
                        + " AND author_address = '" + ATTACKER + "' ORDER BY id")) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return ids;
    }

    private static String mail(int number, String vector) {
        return """
                From: Penyerang <%s>
                To: halo@demo.tameng.test
                Subject: Serangan
                Message-ID: <serangan-%d@luar.test>
                In-Reply-To: <serangan-0@luar.test>
                MIME-Version: 1.0
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: 8bit

                <p>%s%d</p>
                %s
                """.formatted(ATTACKER, number, INNOCENT, number, vector);
    }

    private static List<String> vectors() {
        try (var file = HostileMailTests.class.getResourceAsStream("/xss-vectors.txt")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
