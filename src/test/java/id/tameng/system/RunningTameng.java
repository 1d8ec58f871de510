package id.tameng.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The whole program with the demo organisation, started once for all classes that extend this, and a real browser.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tameng.demo=true",
            "tameng.data=target/system-data",
            "tameng.email.inlet.port=0",
            "tameng.email.worker.glance=1s",
            "tameng.email.delivery.poll=1s",
            "tameng.insight.look=1s"
        })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Import(ClockOnTheWall.class)
abstract class RunningTameng {

    static final int PHONE = 360;
    static final int DESK = 1440;

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void startBrowser() {
        Browsers.patiently();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Browsers.chromium())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterEach
    void everybodyGoesHome() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    int port() {
        return port;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /// A person of the demo at a desk of her own.
    Page at(String person) {
        return at(person, DESK, ColorScheme.LIGHT);
    }

    Page at(String person, int width, ColorScheme scheme) {
        return at(
                person,
                new Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 740 : 900)
                        .setColorScheme(scheme));
    }

    Page at(String person, Browser.NewContextOptions desk) {
        return signIn(browser(desk).newPage(), person, url("/login"));
    }

    /// A browser of its own, in which nobody has signed in.
    BrowserContext browser(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    static Page signIn(Page page, String person, String login) {
        page.navigate(login);
        page.fill("#email", person + "@demo.tameng.test");
        page.fill("#password", "demo-tameng");
        page.click("button[type=submit]");
        page.locator(".rail").waitFor();
        return page;
    }

    /// A ticket of the list that nobody is answering, and not of the customer whom Dewi is kept apart from.
    static Locator freeRow(Page page) {
        return page.locator(".ticket-row:not(:has(.ticket-row-draft), :has-text('Refund sekarang'))")
                .first();
    }

    static void write(Page page, String text) {
        var editor = page.locator("trix-editor");
        editor.click();
        editor.pressSequentially(text);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
