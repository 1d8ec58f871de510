package id.tameng.system;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The demo organisation in the finished jar, a world that takes its mail, and a Chromium to look at it. One for all
/// browser tests of this run; they tell their own tickets apart by their own customers.
final class DemoFloor {

    private static final int VIEWPORT_WIDTH = 1440;
    private static final int VIEWPORT_HEIGHT = 900;

    private static final class Holder {
        static final DemoFloor FLOOR = new DemoFloor();
    }

    private final GreenMail world = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
    private final FinishedJar program;
    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    private DemoFloor() {
        Browsers.patiently();
        world.start();
        program = start();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Browsers.chromium())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    static DemoFloor open() {
        return Holder.FLOOR;
    }

    FinishedJar program() {
        return program;
    }

    /// What has reached the customers.
    GreenMail world() {
        return world;
    }

    /// Somebody of the demo at her own browser, signed in.
    Page signIn(String account) {
        return signIn(account, new Browser.NewContextOptions().setViewportSize(VIEWPORT_WIDTH, VIEWPORT_HEIGHT));
    }

    Page signIn(String account, Browser.NewContextOptions options) {
        var page = context(options).newPage();
        page.navigate("/login");
        page.locator("#email").fill(account + "@demo.tameng.test");
        page.locator("#password").fill("demo-tameng");
        page.locator("main .btn-primary[type=submit]").click();
        page.waitForURL("**/inbox**");
        return page;
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options.setBaseURL(program.uri("").toString()));
    }

    /// @param mail a whole mail, lines ended by `\n`
    void mail(String sender, String recipient, String mail) {
        var lines = mail.replace("\n.", "\n..").replace("\n", "\r\n");
        try (var smtp = new SmtpSender("127.0.0.1", program.smtpPort())) {
            smtp.send(sender, recipient, (lines + "\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static FinishedJar startOn(int smtp) throws IOException {
        return FinishedJar.start(
                FinishedJar.emptyDirectory("demo"),
                FinishedJar.JAR,
                FinishedJar.BRIEFLY,
                "--tameng.demo=true",
                "--tameng.email.smtp.host=127.0.0.1",
                "--tameng.email.smtp.port=" + smtp,
                "--tameng.email.smtp.tls=none");
    }

    private FinishedJar start() {
        try {
            return startOn(world.getSmtp().getPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void close() {
        playwright.close();
        program.close();
        world.stop();
    }
}
