package id.tameng.insight.web;

import id.tameng.insight.Theme;
import id.tameng.platform.web.Page;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The report as CSV (RFC 4180): topics and counts alone, nothing that customers wrote. A title that a spreadsheet
/// would
/// take for a formula gets an apostrophe before it.
final class ReportCsv {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");

    private final PrintWriter out;

    ReportCsv(PrintWriter out) {
        this.out = out;
    }

    void write(Page page, TrendPane pane) {
        row("from", "until", "mood", "topic", "title", "tickets", "tickets_before", "problems", "upset", "movement");
        pane.report()
                .themes()
                .forEach(theme ->
                        count(pane, theme, theme.topic(), quoted(pane.topic(page, theme)), pane.movementKey(theme)));
        count(pane, pane.report().total(), "total", "", "");
    }

    private void count(TrendPane pane, Theme theme, String topic, String title, String movement) {
        row(
                pane.period().first(),
                pane.period().last(),
                pane.wish().moodText(),
                topic,
                title,
                theme.tickets(),
                theme.before(),
                theme.problems(),
                theme.upset(),
                movement);
    }

    private static String quoted(String title) {
        var harmless = FORMULA.matcher(title).find() ? "'" + title : title;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    private void row(Object... cells) {
        out.print(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(",")));
        out.print("\r\n");
    }
}
