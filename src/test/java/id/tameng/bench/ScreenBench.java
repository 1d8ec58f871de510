package id.tameng.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.tameng.system.Browsers;
import id.tameng.system.SmtpSender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// How long a mail takes from its acceptance to the list that an agent has open in a real browser, at fifty mails a
/// second.
final class ScreenBench {

    private static final int MAILS = 500;
    private static final long PACE = 20_000_000L;
    private static final long PATIENCE = 10_000_000_000L;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private static final Map<String, String> ENVIRONMENT = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    /// Notes for each subject the time of the first frame that shows it in a ticket that was not there before.
    private static final String WATCH = """
            () => {
              const old = new Set([...document.querySelectorAll("[id^=ticket_]")].map(row => row.id))
              window.seen = {}
              const look = () => document.querySelectorAll("[id^=ticket_]").forEach(row => {
                const subject = row.querySelector(".ticket-row-subject")?.textContent
                if (!old.has(row.id)) window.seen[subject] ??= Date.now()
              })
              new MutationObserver(() => requestAnimationFrame(look))
                .observe(document.querySelector("#list"), { subtree: true, childList: true, attributeFilter: ["id"] })
            }
            """;

    private final String site;
    private final int smtpPort;
    private final String mailbox;

    ScreenBench(String site, int smtpPort, String mailbox) {
        this.site = site;
        this.smtpPort = smtpPort;
        this.mailbox = mailbox;
    }

    void run() throws Exception {
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Browsers.chromium())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            var page = browser.newPage();
            signIn(page);
            page.evaluate(WATCH);
            var accepted = send();
            report(accepted, seen(page));
        }
    }

    private void signIn(Page page) {
        page.navigate(site + "/login");
        page.locator("#email").fill("dewi@demo.tameng.test");
        page.locator("#password").fill("demo-tameng");
        page.locator("main .btn-primary[type=submit]").click();
        page.waitForURL("**/inbox**");
        page.navigate(site + "/inbox/all");
        page.locator(".ticket-row").first().waitFor();
    }

    private Map<String, Long> send() throws Exception {
        var accepted = new HashMap<String, Long>();
        var letters = new BenchMails(Long.toString(System.nanoTime(), 36), mailbox).fresh(MAILS);
        try (var sender = new SmtpSender("127.0.0.1", smtpPort)) {
            long start = System.nanoTime();
            for (int i = 0; i < MAILS; i++) {
                LockSupport.parkNanos(start + i * PACE - System.nanoTime());
                sender.send(letters.get(i).from(), mailbox, letters.get(i).bytes());
                accepted.put(BenchMails.subject(i), System.currentTimeMillis());
            }
        }
        return accepted;
    }

    private static Map<?, ?> seen(Page page) {
        long start = System.nanoTime();
        while (page.evaluate("() => Object.keys(window.seen).length") instanceof Integer count
                && count < MAILS
                && System.nanoTime() - start < PATIENCE) {
            page.waitForTimeout(100);
        }
        return (Map<?, ?>) page.evaluate("() => window.seen");
    }

    private static void report(Map<String, Long> accepted, Map<?, ?> seen) {
        var waits = new ArrayList<Double>();
        accepted.forEach((subject, at) ->
                waits.add(seen.get(subject) instanceof Number shown ? shown.doubleValue() - at : NEVER));
        waits.sort(null);
        System.out.printf(
                Locale.ROOT,
                "accepted to on screen at 50 mails/s: median %.0f ms, p95 %.0f ms, slowest %.0f ms, pushed off the page unseen %d%n",
                waits.get(MAILS / 2),
                waits.get(MAILS * 95 / 100),
                waits.getLast(),
                waits.stream().filter(wait -> wait == NEVER).count());
    }
}
