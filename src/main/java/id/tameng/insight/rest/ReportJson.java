package id.tameng.insight.rest;

import id.tameng.insight.Period;
import id.tameng.insight.Report;
import id.tameng.insight.Theme;
import id.tameng.tickets.Mood;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ContactReasonReport",
        description = "Numbers of all teams' tickets, nothing that anybody wrote. Each ticket counts once per topic.")
record ReportJson(
        LocalDate from,
        @Schema(description = "The last day") LocalDate until,

        @Schema(description = "First day of the time before, to compare with")
        LocalDate comparedFrom,

        @Schema(description = "Null: any") @Nullable String mood,
        Total total,
        @Schema(description = "The most frequent first") List<Topic> data) {

    @Schema(name = "ContactReasonTotal")
    record Total(
            int tickets,

            @Schema(description = "The same for the time before")
            int ticketsBefore,

            @Schema(description = "Of `tickets`, those that report a problem")
            int problems,

            @Schema(description = "Of `tickets`, those whose customer is disappointed, angry or distressed")
            int upset) {}

    @Schema(name = "ContactReason")
    record Topic(
            @Schema(description = "`none`: about nothing that is known", example = "delivery_late")
            String topic,

            @Schema(
                    description = "As its readers call it: the organisation, or the program in your language",
                    example = "late delivery")
            String title,

            int tickets,
            int ticketsBefore,
            int problems,
            int upset,

            @Schema(
                    description =
                            "Of its share of all tickets; `few`: too few to tell, `new_here`: nothing to compare with",
                    allowableValues = {"rising", "falling", "steady", "few", "new_here"})
            String movement) {}

    static ReportJson of(Period period, @Nullable Mood mood, Report report, UnaryOperator<String> titles) {
        var total = report.total();
        return new ReportJson(
                period.first(),
                period.last(),
                period.first().minusDays(period.days()),
                mood == null ? null : mood.key(),
                new Total(total.tickets(), total.before(), total.problems(), total.upset()),
                report.themes().stream()
                        .map(theme -> topic(report, theme, titles.apply(theme.topic())))
                        .toList());
    }

    private static Topic topic(Report report, Theme theme, String title) {
        return new Topic(
                theme.topic(),
                title,
                theme.tickets(),
                theme.before(),
                theme.problems(),
                theme.upset(),
                report.movement(theme).name().toLowerCase(Locale.ROOT));
    }
}
