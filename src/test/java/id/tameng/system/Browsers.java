package id.tameng.system;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The Chromium that browser tests drive: the one named by `-Dtameng.chromium` or `TAMENG_CHROMIUM`, else the system's,
/// else one installed now (by apt-get when root on Debian, else Playwright's own).
public final class Browsers {

    private static final List<Path> USUAL = Stream.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium")
            .map(Path::of)
            .toList();

    private static final double PATIENCE = 20_000;

    private Browsers() {}

    private static final class Holder {
        static final Path CHROMIUM = named().or(Browsers::installed).orElseGet(Browsers::install);
    }

    public static Path chromium() {
        return Holder.CHROMIUM;
    }

    /// Waits as long as a busy machine may take; what comes sooner is not waited for.
    static void patiently() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty("tameng.chromium", System.getenv("TAMENG_CHROMIUM")))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    /// Ubuntu's `chromium-browser` may be a mere pointer to a snap, so each is asked whether it runs.
    private static Optional<Path> installed() {
        return USUAL.stream()
                .filter(Files::isExecutable)
                .filter(browser -> succeeds(List.of(browser.toString(), "--version"), Map.of()))
                .findFirst();
    }

    private static Path install() {
        return byApt().or(Browsers::installed).orElseGet(Browsers::byPlaywright);
    }

    private static Optional<Path> byApt() {
        boolean root = "root".equals(System.getProperty("user.name"));
        var quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        return root
                        && Files.isExecutable(Path.of("/usr/bin/apt-get"))
                        && succeeds(List.of("apt-get", "-q", "update"), quiet)
                        && succeeds(
                                List.of(
                                        "apt-get",
                                        "-q",
                                        "install",
                                        "-y",
                                        "--no-install-recommends",
                                        "chromium",
                                        "fonts-liberation"),
                                quiet)
                ? installed()
                : Optional.empty();
    }

    /// Needs no root. The tests' environment forbids Playwright to load browsers unasked; here it is asked.
    private static Path byPlaywright() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium");
        if (!succeeds(command, Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", ""))) {
            throw new IllegalStateException("There is no Chromium and none could be installed. Install it, or name it:"
                    + " -Dtameng.chromium=/path/to/chromium");
        }
        try (var playwright = Playwright.create()) {
            return Path.of(playwright.chromium().executablePath());
        }
    }

    private static boolean succeeds(List<String> command, Map<String, String> environment) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true);
            process.environment().putAll(environment);
            // To a file: inheriting would write over the channel by which Maven talks to this JVM
            var log = Files.createTempFile("tameng-chromium", ".log");
            int exit = process.redirectOutput(log.toFile()).start().waitFor();
            if (exit != 0) {
                System.err.printf("%s ended with %d:%n%s%n", command, exit, Files.readString(log));
            }
            Files.delete(log);
            return exit == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
