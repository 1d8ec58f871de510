package id.tameng.system;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import gg.jte.output.StringOutput;
import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.platform.web.Assets;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.Reader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tameng.jte.Templates;

/// No page may keep anyone out, by day or by night, at a desk or on a phone, in either language.
class AccessibilityTests extends RunningTameng {

    private static final List<String> PAGES = List.of(
            "/inbox/unassigned",
            "/inbox/mine",
            "/customers",
            "/notices",
            "/customers/1",
            "/customers/1/edit",
            "/customers/1/tickets",
            "/profile",
            "/profile/password",
            "/profile/factors",
            "/profile/factors/app",
            "/profile/sessions",
            "/profile/tokens",
            "/people",
            "/people/new",
            "/people/1",
            "/people/roles/new",
            "/people/roles/agent",
            "/audit",
            "/people/teams",
            "/people/teams/1",
            "/people/roles",
            "/mailboxes",
            "/mailboxes/new",
            "/mailboxes/1",
            "/mailboxes/health",
            "/quarantine",
            "/demo/outbox",
            "/tasks",
            "/views",
            "/views/new",
            "/boards/all",
            "/settings/ticket-types",
            "/settings/fields",
            "/settings/intents",
            "/settings/intents/1",
            "/nowhere");

    /// As the first visitor of an empty installation finds it.
    public record Blank(String name, String alias, String email, String password, String team) {}

    private final JdbcClient jdbc;
    private final Post post;
    private final Templates templates;
    private final Assets assets;
    private final MessageSource messages;

    @Autowired
    AccessibilityTests(
            JdbcClient jdbc, Acceptance acceptance, Templates templates, Assets assets, MessageSource messages) {
        this.jdbc = jdbc;
        this.templates = templates;
        this.assets = assets;
        this.messages = messages;
        post = new Post(acceptance, jdbc);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void pagesKeepNobodyOut(String language) throws NotAccepted {
        mailsCome();
        speak(language);
        try {
            var page = at("sari", calmly(language));
            for (var path : PAGES) {
                page.navigate(url(path));
                Everyone.canUse(page, path);
                Everyone.fitsAPhone(page, path);
            }
            issuesAToken(page);
            page.navigate(url("/demo/outbox"));
            page.locator("a.mailbox-address").first().click();
            page.locator(".mailbox-headers").waitFor();
            Everyone.canUse(page, "mail of the outbox");
        } finally {
            speak("id");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theDeskKeepsNobodyOut(String language) {
        speak(language);
        try {
            var page = at("sari", calmly(language));
            page.navigate(url("/inbox/all"));
            Everyone.canUseOnAPhone(page, "list");
            page.locator(".ticket-row").first().click();
            page.locator("trix-editor").click();
            page.locator("#handling_status").waitFor();
            page.locator("#context summary.panel-title >> nth=-1").click();
            page.locator(".history li").first().waitFor();
            Everyone.canUse(page, "thread");
            page.keyboard().press("Escape");
            page.keyboard().press("n");
            Everyone.canUse(page, "note");
            Everyone.canUseOnAPhone(page, "thread");
            page.keyboard().press("Escape");
            page.keyboard().press("?");
            Everyone.canUse(page, "keys");
        } finally {
            speak("id");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theDoorKeepsNobodyOut(String language) {
        var page = browser(calmly(language)).newPage();
        page.route(
                url("/setup"),
                route -> route.fulfill(new FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(setup(Locale.of(language)))));
        for (var path : List.of(
                "/setup", "/login", "/password-reset", "/password-reset/sent", "/password-reset/over", "/nowhere")) {
            page.navigate(url(path));
            Everyone.canUse(page, path);
            Everyone.canUseOnAPhone(page, path);
        }
        page.navigate(url("/login"));
        page.fill("#email", "siapa@demo.tameng.test");
        page.fill("#password", "bukan-ini");
        page.click("button[type=submit]");
        page.getByRole(AriaRole.ALERT).waitFor();
        Everyone.canUse(page, "refused login");
        var forbidden = at("rian", calmly(language));
        forbidden.navigate(url("/people"));
        Everyone.canUse(forbidden, "forbidden");
    }

    /// One for the quarantine, and one whose acknowledgement goes to the outbox.
    private void mailsCome() throws NotAccepted {
        post.bring(Letter.of("Toko kami <halo@demo.tameng.test>", "halo@demo.tameng.test"));
        post.bring(Letter.of("Rina <rina@luar.test>", "halo@demo.tameng.test"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("SELECT EXISTS (SELECT FROM demo_outbox)")
                        .query(Boolean.class)
                        .single());
    }

    private void issuesAToken(Page page) {
        page.navigate(url("/profile/tokens"));
        page.fill("#name", "Laporan");
        page.locator("[name=scopes]").first().check();
        page.locator("main button[type=submit]").last().click();
        page.locator("#secret").waitFor();
        Everyone.canUse(page, "new token");
    }

    private String setup(Locale locale) {
        var page = new id.tameng.platform.web.Page(
                new Reader.Stranger(locale),
                messages,
                List.of(),
                assets,
                Clock.systemUTC(),
                Instant.now(Clock.systemUTC()),
                "",
                null,
                "/setup",
                null,
                null);
        var output = new StringOutput();
        templates.identitySetup(page, Form.of(new Blank("", "", "", "", ""))).render(output);
        return output.toString();
    }

    private void speak(String language) {
        jdbc.sql("UPDATE person SET language = :language WHERE email = 'sari@demo.tameng.test'")
                .param("language", language)
                .update();
    }

    /// Colours are measured when nothing moves any more.
    private static NewContextOptions calmly(String language) {
        return new NewContextOptions()
                .setViewportSize(DESK, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language);
    }
}
