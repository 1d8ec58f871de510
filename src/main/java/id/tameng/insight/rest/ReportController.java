package id.tameng.insight.rest;

import id.tameng.identity.Viewer;
import id.tameng.insight.Corrections;
import id.tameng.insight.Period;
import id.tameng.insight.Trends;
import id.tameng.language.TopicNames;
import id.tameng.platform.InvalidField;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.Mood;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
@Tag(name = "Insight")
class ReportController {

    private static final int USUAL = 30;
    private static final int LONGEST = 366;

    private final Trends trends;
    private final Corrections corrections;
    private final MessageSource messages;
    private final Clock clock;

    ReportController(Trends trends, Corrections corrections, MessageSource messages, Clock clock) {
        this.trends = trends;
        this.corrections = corrections;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/api/v1/insight/report")
    @PreAuthorize("hasAuthority('insight.read')")
    @Operation(
            summary = "Why customers write",
            description =
                    "Tickets by topic in whole days of your time zone, at most 366, compared with as many days before. It"
                            + " is one page: an organisation has 150 topics at most.")
    ReportJson report(
            @AuthenticationPrincipal Viewer viewer,
            @Parameter(description = "First day; 30 days up to `until` unless told")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day; today unless told")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable
                    LocalDate until,
            @Parameter(description = "Only messages that sound like this") @RequestParam(required = false) @Nullable
                    String mood) {
        var period = period(viewer, from, until);
        var wanted =
                mood == null ? null : Mood.find(mood).orElseThrow(() -> new InvalidField("mood", "correction-value"));
        var topics = corrections.topics();
        return ReportJson.of(
                period,
                wanted,
                trends.report(period, wanted),
                topic -> TopicNames.of(messages, viewer.locale(), topics, topic));
    }

    private Period period(Viewer viewer, @Nullable LocalDate from, @Nullable LocalDate until) {
        var last = Objects.requireNonNullElseGet(until, () -> LocalDate.ofInstant(clock.instant(), viewer.zone()));
        var first = Objects.requireNonNullElseGet(from, () -> last.minusDays(USUAL - 1L));
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > LONGEST) {
            throw new InvalidField("from", "report-days", LONGEST);
        }
        return new Period(last, (int) days, viewer.zone());
    }
}
