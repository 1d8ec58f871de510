package id.tameng.insight;

import id.tameng.tickets.Mood;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// What customers write about, counted in tickets: a ticket counts once for each topic that it touches in a time. Those
/// who have a concern say thank you as well and "oke kak": what is about nothing known counts only where no concern is
/// known, and courtesies only where nothing else was said. Only numbers, of everybody's tickets; who may look at them
/// has `insight.read`.
@Component
public class Trends {

    @Language("SQL")
    private static final String CONCERN = "%1$s.theme IS NOT NULL AND %1$s.theme <> ALL (:courtesies)";

    /// In the ticket of `j`, in the same part of the time.
    @Language("SQL")
    private static final String OTHER = """
            SELECT FROM insight_judgement AS o
            WHERE o.ticket_id = j.ticket_id AND o.said_at >= :before AND o.said_at < :until
              AND (o.said_at >= :from) = (j.said_at >= :from) AND (:mood::text IS NULL OR o.mood = :mood)
              AND\s""";

    /// What `j` is about is why the customer wrote. Two questions, so that PostgreSQL asks each once for all tickets.
    private static final String REASON = "(" + CONCERN.formatted("j")
            + " OR (NOT EXISTS (" + OTHER + CONCERN.formatted("o")
            + ") AND (j.theme IS NULL OR NOT EXISTS (" + OTHER + "o.theme IS NULL))))";

    @Language("SQL")
    private static final String COUNTS = """
            count(DISTINCT j.ticket_id) FILTER (WHERE j.said_at >= :from) AS tickets,
              count(DISTINCT j.ticket_id) FILTER (WHERE j.said_at < :from) AS before,
              count(DISTINCT j.ticket_id) FILTER (WHERE j.said_at >= :from AND j.has_problem) AS problems,
              count(DISTINCT j.ticket_id) FILTER (WHERE j.said_at >= :from AND j.mood = ANY (:upset)) AS upset
            FROM insight_judgement AS j
            WHERE j.said_at >= :before AND j.said_at < :until AND (:mood::text IS NULL OR j.mood = :mood)
            """;

    private static final String TOPICS = "SELECT NULL AS theme, true AS total, " + COUNTS
            + " UNION ALL SELECT j.theme, false, " + COUNTS + " AND " + REASON + " GROUP BY j.theme";

    @Language("SQL")
    private static final String DAYS = """
            SELECT part.day::date AS day, count(DISTINCT j.ticket_id) AS tickets,
              count(DISTINCT j.ticket_id) FILTER (WHERE j.mood = ANY (:upset)) AS upset
            FROM generate_series(:first::timestamp, :last::timestamp, make_interval(days => :step)) AS part (day)
            LEFT JOIN insight_judgement AS j
              ON j.said_at >= part.day AT TIME ZONE :zone
              AND j.said_at < (part.day + make_interval(days => :step)) AT TIME ZONE :zone
              AND j.said_at < :until
              AND (:mood::text IS NULL OR j.mood = :mood)
              AND (:theme::text IS NULL OR (coalesce(j.theme, 'none') = :theme AND <reason>))
            GROUP BY part.day
            ORDER BY part.day
            """;

    @Language("SQL")
    private static final String EXAMPLES = """
            SELECT j.message_id, j.ticket_id, j.said_at, j.mood
            FROM insight_judgement AS j
            WHERE j.said_at >= :from AND j.said_at < :until AND (:mood::text IS NULL OR j.mood = :mood)
              AND (j.theme = :theme OR (:theme = 'none' AND j.theme IS NULL))
              AND <reason>
            ORDER BY j.said_at DESC, j.message_id DESC
            LIMIT :limit
            """;

    /// Shipped topics that are no reason to write.
    private static final String[] COURTESIES = {"smalltalk", "praise_thanks"};

    private static final String[] UPSET = {Mood.DISAPPOINTED.key(), Mood.ANGRY.key(), Mood.DISTRESSED.key()};

    /// A part of the time.
    public record Bar(LocalDate day, int tickets, int upset) {}

    /// A message that stands for others.
    public record Example(long message, long ticket, Instant saidAt, Mood mood) {}

    private record Row(boolean total, Theme theme) {}

    private final JdbcClient jdbc;

    Trends(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param mood null: any
    public Report report(Period period, @Nullable Mood mood) {
        var rows = times(jdbc.sql(TOPICS), period, mood)
                .param("upset", UPSET)
                .query(Trends::row)
                .list();
        var total = rows.stream().filter(Row::total).map(Row::theme).findFirst().orElse(Theme.NOTHING);
        var themes = new ArrayList<Theme>();
        rows.stream().filter(row -> !row.total()).map(Row::theme).forEach(themes::add);
        themes.sort(Comparator.comparing((Theme theme) -> theme.topic().equals(What.NONE))
                .thenComparing(Comparator.comparingInt(Theme::tickets).reversed())
                .thenComparing(Theme::topic));
        return new Report(total, List.copyOf(themes));
    }

    /// @param topic null: all
    public List<Bar> bars(Period period, @Nullable Mood mood, @Nullable String topic) {
        return times(jdbc.sql(DAYS.replace("<reason>", REASON)), period, mood)
                .param("upset", UPSET)
                .param("theme", topic, Types.VARCHAR)
                .param("zone", period.zone().getId())
                .param("first", Date.valueOf(period.first()))
                .param("last", Date.valueOf(period.last()))
                .param("step", period.step())
                .query((row, number) ->
                        new Bar(row.getObject("day", LocalDate.class), row.getInt("tickets"), row.getInt("upset")))
                .list();
    }

    /// The newest; whoever shows them asks which of their tickets the viewer may see.
    public List<Example> examples(Period period, @Nullable Mood mood, String topic, int limit) {
        return times(jdbc.sql(EXAMPLES.replace("<reason>", REASON)), period, mood)
                .param("theme", topic)
                .param("limit", limit)
                .query((row, number) -> new Example(
                        row.getLong("message_id"),
                        row.getLong("ticket_id"),
                        row.getTimestamp("said_at").toInstant(),
                        Mood.find(row.getString("mood")).orElseThrow()))
                .list();
    }

    private static StatementSpec times(StatementSpec statement, Period period, @Nullable Mood mood) {
        return statement
                .param("before", Timestamp.from(period.before()))
                .param("from", Timestamp.from(period.from()))
                .param("until", Timestamp.from(period.until()))
                .param("courtesies", COURTESIES)
                .param("mood", mood == null ? null : mood.key(), Types.VARCHAR);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getBoolean("total"),
                new Theme(
                        Objects.requireNonNullElse(row.getString("theme"), What.NONE),
                        row.getInt("tickets"),
                        row.getInt("before"),
                        row.getInt("problems"),
                        row.getInt("upset")));
    }
}
