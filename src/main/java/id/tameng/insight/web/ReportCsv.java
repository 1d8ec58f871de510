package id.tameng.insight.web;

import id.tameng.insight.Theme;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The report as CSV (RFC 4180): keys and counts alone, nothing that anybody wrote.
final class ReportCsv {

    private final PrintWriter out;

    ReportCsv(PrintWriter out) {
        this.out = out;
    }

    void write(TrendPane pane) {
        row("from", "until", "mood", "topic", "tickets", "tickets_before", "problems", "upset", "movement");
        pane.report().themes().forEach(theme -> count(pane, theme, theme.topic(), pane.movementKey(theme)));
        count(pane, pane.report().total(), "total", "");
    }

    private void count(TrendPane pane, Theme theme, String topic, String movement) {
        row(
                pane.period().first(),
                pane.period().last(),
                pane.wish().moodText(),
                topic,
                theme.tickets(),
                theme.before(),
                theme.problems(),
                theme.upset(),
                movement);
    }

    private void row(Object... cells) {
        out.print(Stream.of(cells).map(String::valueOf).collect(Collectors.joining(",")));
        out.print("\r\n");
    }
}
