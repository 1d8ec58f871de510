package id.tameng.identity.web;

import id.tameng.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A browser in words, from its User-Agent: enough to recognise one's own. The lists are in order, since browsers also
/// name their ancestors (Edge calls itself Chrome and Safari, too). Whatever is rarer stays "unknown"; a parser library
/// with megabytes of patterns would tell no more that matters here.
public record Device(@Nullable String browser, @Nullable String system) {

    private record Mark(String sign, String name) {}

    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("OPR/", "Opera"),
            new Mark("SamsungBrowser/", "Samsung Internet"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS/", "Firefox"),
            new Mark("CriOS/", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Mac OS X", "macOS"),
            new Mark("Linux", "Linux"));

    public static Device of(String userAgent) {
        return new Device(first(BROWSERS, userAgent), first(SYSTEMS, userAgent));
    }

    /// "Firefox di Windows".
    public String text(Page page) {
        if (browser == null && system == null) {
            return page.text("sessions.device.unknown");
        }
        if (browser == null || system == null) {
            return browser == null ? page.text("sessions.device.some", system) : browser;
        }
        return page.text("sessions.device", browser, system);
    }

    private static @Nullable String first(List<Mark> marks, String userAgent) {
        return marks.stream()
                .filter(mark -> userAgent.contains(mark.sign()))
                .map(Mark::name)
                .findFirst()
                .orElse(null);
    }
}
