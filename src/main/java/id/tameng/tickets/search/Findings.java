package id.tameng.tickets.search;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.tickets.TicketScope;
import id.tameng.tickets.ToldHarshness;
import java.sql.Timestamp;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks the database. Every ticket appears once, with the newest that matches in it, and only if the viewer may see it.
@Component
class Findings {

    /// Planning this takes longer than running it. What is asked stands apart, so that the planner expects the same of
    /// every question and keeps its plan: it would make a new one each time if knowing the words promised a cheaper
    /// one.
    @Language("SQL")
    private static final String BY_WORDS = """
            WITH asked AS MATERIALIZED (
              SELECT CAST(:query AS tsquery) AS query, CAST(:before AS bigint) AS before, CAST(:limit AS integer) AS most)
            SELECT d.place, d.kind, d.at, t.*,
              coalesce(m.author_name, '') AS author, coalesce(m.body, x.body, '') AS text,
              <told> AS told, <subject-told> AS subject_told
            FROM %s
            CROSS JOIN LATERAL (
              SELECT t.id, t.number, t.subject, t.status, t.customer_name, t.assignee_name
              FROM ticket AS t
              WHERE t.id = d.ticket_id AND %s AND %s
              OFFSET 0) AS t
            LEFT JOIN LATERAL (SELECT author_name, left(body_text, 6000) AS body FROM message WHERE id = d.place OFFSET 0) AS m
              ON true
            LEFT JOIN LATERAL (SELECT left(body, 6000) AS body FROM search_text WHERE id = d.place AND m IS NULL OFFSET 0) AS x
              ON true
            WHERE NOT EXISTS (
              SELECT FROM search_document AS newer
              WHERE newer.ticket_id = d.ticket_id AND newer.place >= b.top
                AND newer.words @@ (SELECT query FROM asked) AND %s
              OFFSET 0)
            LIMIT (SELECT most FROM asked)
            """.replace("<told>", ToldHarshness.ofMessage("d.place"))
            .replace("<subject-told>", ToldHarshness.ofSubject("t.id"));

    @Language("SQL")
    private static final String BY_TICKET = """
            SELECT coalesce(last_message_id, 0) AS place, last_message_kind AS kind, last_message_at AS at,
              id, number, subject, status, customer_name, assignee_name,
              last_author_name AS author, last_message_text AS text,
              <told> AS told, <subject-told> AS subject_told
            FROM ticket AS t
            WHERE %s AND %s AND %s AND %s
            ORDER BY last_message_at DESC, id DESC
            LIMIT :limit
            """.replace("<told>", ToldHarshness.ofMessage("last_message_id"))
            .replace("<subject-told>", ToldHarshness.ofSubject("t.id"));

    private final JdbcClient jdbc;

    Findings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param after null: from the newest
    List<Found> list(Viewer viewer, Wanted wanted, Way way, Conditions conditions, int limit, @Nullable Cursor after) {
        var scope = TicketScope.of(viewer);
        var sql = BY_WORDS.formatted(
                way.source(conditions.timeClause("s.at")),
                scope.clause(),
                conditions.ticketClause(),
                conditions.timeClause("newer.at"));
        return conditions
                .apply(scope.apply(jdbc.sql(sql)))
                .param("query", wanted.query())
                .param("before", after == null ? Long.MAX_VALUE : after.id())
                .param("limit", limit)
                .query(Found::of)
                .list();
    }

    /// By what tickets themselves are, newest message first.
    public List<Found> list(Viewer viewer, Conditions conditions, int limit, @Nullable Cursor after) {
        var scope = TicketScope.of(viewer);
        var sql = BY_TICKET.formatted(
                scope.clause(),
                conditions.ticketClause(),
                conditions.timeClause("t.last_message_at"),
                after == null ? "true" : "(last_message_at, id) < (:after_at, :after_id)");
        var statement = conditions.apply(scope.apply(jdbc.sql(sql))).param("limit", limit);
        if (after != null) {
            statement.param("after_at", Timestamp.from(after.time())).param("after_id", after.id());
        }
        return statement.query(Found::of).list();
    }
}
