package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A thread in one statement: its ticket, the newest messages with their files, who takes part, and what
/// the reader has begun to write.
@Component
public class ThreadQuery {

    /// How many messages a thread opens with.
    public static final int RECENT = 50;

    /// How many it ever shows.
    public static final int MOST = 1000;

    /// Foreign HTML stays in the database until its own page is opened: here only whether it is worth opening. The
    /// words of `rich` are what formatting is made of; paragraphs and line breaks are in the text as well.
    @Language("SQL")
    private static final String THREAD = """
            SELECT t.id, t.number, t.subject, t.status, t.priority, t.team_id, t.team_name, t.assignee_id, t.assignee_name,
              t.customer_id, t.customer_name, t.channel, t.account_id, t.follows_id, t.tags, t.created_at,
              t.unanswered_since, t.message_count, t.type_id, t.documented_by, <subject-told> AS subject_told, m.id AS message_id, m.kind, m.author_id, m.author_name, m.author_address, m.recipients, m.body_text,
              m.full_text, m.source IS NOT NULL AS has_source, m.automation, m.verified, m.delivery_status,
              m.delivery_detail, m.created_at AS said_at, m.send_at,
              CASE WHEN m.author_kind = 'person' THEN m.body_html END AS own_html,
              m.author_kind <> 'person' AND m.body_html ~* '<(table|img|ul|ol|h[1-6]|b|strong|font)[ >]' AS rich,
              CASE WHEN m.author_kind = 'person' THEN m.author_alias END AS alias,
              (SELECT json_agg(json_build_object('id', a.id, 'name', a.name, 'content_type', a.content_type,
                 'size', a.size, 'inline', a.inline) ORDER BY a.id)
               FROM attachment AS a
               WHERE a.message_id = m.id) AS files,
              (SELECT json_agg(json_build_object('name', p.name, 'address', p.address, 'role', p.role,
                 'accepted', p.accepted) ORDER BY p.role DESC, p.accepted DESC, p.address)
               FROM participant AS p
               WHERE p.ticket_id = :id) AS people,
              (SELECT json_build_object('note', d.note, 'text', d.body_text, 'html', d.body_html, 'recipients', d.recipients,
                 'seen', d.seen, 'at', d.updated_at, 'files', (
                   SELECT json_agg(json_build_object('id', u.id, 'name', u.name, 'content_type', u.content_type,
                     'size', u.size) ORDER BY array_position(d.uploads, u.id))
                   FROM upload AS u
                   WHERE u.id = ANY (d.uploads) AND u.person_id = :reader))
               FROM draft AS d
               WHERE d.ticket_id = :id AND d.person_id = :reader AND d.discarded_at IS NULL) AS draft,
              <planned>
            FROM (SELECT * FROM ticket WHERE id = :id AND number = :number AND <scope>) AS t
            JOIN message AS m ON m.ticket_id = t.id
            ORDER BY m.id DESC
            LIMIT :limit
            """;

    @Language("SQL")
    private static final String HISTORY = """
            SELECT e.at, e.actor_id, e.actor_name, e.what, e.before, e.after
            FROM (SELECT id FROM ticket WHERE id = :id AND number = :number AND <scope>) AS t
            JOIN ticket_event AS e ON e.ticket_id = t.id
            ORDER BY e.id DESC
            LIMIT 200
            """;

    private final JdbcClient jdbc;

    ThreadQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param limit the newest so many messages
    /// @throws DomainException not-found, also for what the viewer may not see
    public TicketThread get(Viewer viewer, TicketNumber number, int limit) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql(THREAD.replace("<scope>", scope.clause())
                        .replace("<planned>", PlannedReply.SELECTION)
                        .replace("<subject-told>", ToldHarshness.ofSubject("t.id"))))
                .param("id", number.id())
                .param("number", number.toString())
                .param("reader", viewer.id())
                .param("limit", Math.clamp(limit, 1, MOST))
                .query(ThreadRows::read)
                .orElseThrow(DomainException::notFound);
    }

    /// Newest first.
    public List<HistoryEntry> history(Viewer viewer, TicketNumber number) {
        var scope = TicketScope.of(viewer);
        return scope.apply(jdbc.sql(HISTORY.replace("<scope>", scope.clause())))
                .param("id", number.id())
                .param("number", number.toString())
                .query(ThreadRows::history)
                .list();
    }
}
