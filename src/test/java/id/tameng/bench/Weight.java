package id.tameng.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import id.tameng.system.Browsers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the program takes of the memory, and its pages of the line.
final class Weight {

    private static final Map<String, String> ENVIRONMENT = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private Weight() {}

    /// The program's own resident memory, and PostgreSQL's with every shared page counted once.
    static void memory(String when, Map<String, String> options) throws IOException, SQLException {
        try (var database = DriverManager.getConnection(
                        options.getOrDefault("db", ""), options.get("user"), options.get("password"));
                var row = database.createStatement().executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            long server = ProcessorTime.parent(row.getLong(1));
            long kilobytes = kilobytes(server, "smaps_rollup", "Pss:");
            try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
                for (var process : all) {
                    long pid = Long.parseLong(process.getFileName().toString());
                    kilobytes += ProcessorTime.parent(pid) == server ? kilobytes(pid, "smaps_rollup", "Pss:") : 0;
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "memory %s: program %d MB, PostgreSQL %d MB%n",
                    when,
                    kilobytes(Long.parseLong(options.getOrDefault("pid", "0")), "status", "VmRSS:") / 1024,
                    kilobytes / 1024);
        }
    }

    /// What a browser loads that has never been here, and what it loads for the next page of the list.
    static void pages(Visitor visitor) {
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(ENVIRONMENT));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Browsers.chromium())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            var page = browser.newPage();
            page.context().addCookies(visitor.cookies());
            page.navigate(visitor.site() + "/inbox/all");
            page.waitForTimeout(2_000);
            report("inbox, first load", page, 0);
            int before = count(page);
            page.locator(".list-more").last().click();
            page.waitForTimeout(2_000);
            report("inbox, next page", page, before);
        }
    }

    private static int count(Page page) {
        return (Integer) page.evaluate("() => performance.getEntriesByType('resource').length");
    }

    private static void report(String what, Page page, int from) {
        var sum = page.evaluate("""
                from => {
                  const loaded = performance.getEntriesByType("resource").slice(from)
                  if (!from) loaded.push(...performance.getEntriesByType("navigation"))
                  return `${loaded.length} requests, ${loaded.reduce((sum, one) => sum + one.transferSize, 0)} bytes`
                }
                """, from);
        System.out.printf("%s: %s%n", what, sum);
    }

    private static long kilobytes(long pid, String file, String field) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/" + file))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (java.nio.file.NoSuchFileException gone) {
            return 0;
        }
    }
}
