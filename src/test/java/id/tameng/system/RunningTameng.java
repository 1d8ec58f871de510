package id.tameng.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The whole program with the demo organisation, started once for all classes that extend this, and a real browser.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tameng.demo=true", "tameng.data=target/system-data", "tameng.email.inlet.port=0"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RunningTameng {

    static final int PHONE = 360;
    static final int DESK = 1440;

    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Browsers.chromium())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /// A person of the demo at a desk of her own.
    Page at(String person) {
        return at(person, DESK, ColorScheme.LIGHT);
    }

    Page at(String person, int width, ColorScheme scheme) {
        BrowserContext desk = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 740 : 900)
                .setColorScheme(scheme));
        var page = desk.newPage();
        page.navigate(url("/login"));
        page.fill("#email", person + "@demo.tameng.test");
        page.fill("#password", "demo-tameng");
        page.click("button[type=submit]");
        page.locator(".rail").waitFor();
        return page;
    }
}
