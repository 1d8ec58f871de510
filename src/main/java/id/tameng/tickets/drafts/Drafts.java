package id.tameng.tickets.drafts;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Actor;
import id.tameng.tickets.ThreadDraft.Chosen;
import id.tameng.tickets.TicketAccess;
import id.tameng.tickets.TicketNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what people are writing, one draft per person and ticket.
@Component
public class Drafts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final TicketAccess tickets;
    private final DraftMark mark;
    private final Clock clock;

    Drafts(JdbcClient jdbc, TicketAccess tickets, DraftMark mark, Clock clock) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.mark = mark;
        this.clock = clock;
    }

    /// @return false if it came too late: the composer it was written in has sent or discarded it already
    /// @throws DomainException not-found, message-too-long
    @Transactional
    public boolean save(Viewer viewer, TicketNumber number, Draft given) {
        var draft = given.clean();
        long ticket = tickets.hold(viewer, number);
        var began = jdbc.sql("""
                        INSERT INTO draft (ticket_id, person_id, person_name, composer, note, body_text, body_html, recipients,
                          uploads, seen, created_at, updated_at)
                        VALUES (:ticket, :person, :name, :composer, :note, :text, :html, :recipients::jsonb, :uploads, :seen,
                          :now, :now)
                        ON CONFLICT (ticket_id, person_id) DO UPDATE
                        SET composer = excluded.composer, note = excluded.note, body_text = excluded.body_text,
                          body_html = excluded.body_html, recipients = excluded.recipients, uploads = excluded.uploads,
                          seen = excluded.seen, updated_at = excluded.updated_at, discarded_at = NULL,
                          created_at = CASE WHEN draft.discarded_at IS NULL THEN draft.created_at ELSE excluded.created_at END
                        WHERE draft.discarded_at IS NULL OR draft.composer <> excluded.composer
                        RETURNING created_at = updated_at
                        """)
                .param("ticket", ticket)
                .param("person", viewer.id())
                .param("name", viewer.name())
                .param("composer", draft.composer())
                .param("note", draft.note())
                .param("text", draft.text())
                .param("html", draft.html())
                .param("recipients", draft.recipients() == null ? null : JSON.writeValueAsString(draft.recipients()))
                .param("uploads", draft.uploads().toArray(Long[]::new))
                .param("seen", draft.seen())
                .param("now", now())
                .query(Boolean.class)
                .optional();
        began.filter(fresh -> fresh).ifPresent(fresh -> mark.set(ticket));
        return began.isPresent();
    }

    /// Puts what had been ready back into somebody's draft, before what she may have begun since.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeUp(
            long ticket,
            Actor person,
            String text,
            @Nullable String html,
            @Nullable Chosen recipients,
            List<Long> uploads) {
        jdbc.sql("""
                        INSERT INTO draft (ticket_id, person_id, person_name, composer, body_text, body_html, recipients, uploads,
                          seen, created_at, updated_at)
                        SELECT :ticket, :person, :name, '', :text, :html, :recipients::jsonb, :uploads, max(id), :now, :now
                        FROM message
                        WHERE ticket_id = :ticket
                        ON CONFLICT (ticket_id, person_id) DO UPDATE
                        SET composer = '', note = false, recipients = excluded.recipients, seen = excluded.seen,
                          updated_at = excluded.updated_at, discarded_at = NULL,
                          body_text = excluded.body_text
                            || CASE WHEN draft.discarded_at IS NULL AND draft.body_text <> '' THEN E'\n\n' || draft.body_text ELSE '' END,
                          body_html = CASE
                            WHEN draft.discarded_at IS NULL AND draft.body_html IS NOT NULL AND excluded.body_html IS NOT NULL
                              THEN excluded.body_html || '<br><br>' || draft.body_html
                            WHEN draft.discarded_at IS NULL AND draft.body_text <> '' THEN NULL
                            ELSE excluded.body_html END,
                          uploads = excluded.uploads || CASE WHEN draft.discarded_at IS NULL THEN draft.uploads ELSE '{}' END
                        """)
                .param("ticket", ticket)
                .param("person", person.id())
                .param("name", person.name())
                .param("text", text)
                .param("html", html, java.sql.Types.VARCHAR)
                .param(
                        "recipients",
                        recipients == null ? null : JSON.writeValueAsString(recipients),
                        java.sql.Types.VARCHAR)
                .param("uploads", uploads.toArray(Long[]::new))
                .param("now", now())
                .update();
        mark.set(ticket);
    }

    /// Throws it away; [#restore] brings it back for a day.
    ///
    /// @return whether there was one
    @Transactional
    public boolean discard(Viewer viewer, TicketNumber number) {
        long ticket = tickets.hold(viewer, number);
        forgetOld();
        return ended(
                ticket,
                jdbc.sql("""
                        UPDATE draft
                        SET discarded_at = :now
                        WHERE ticket_id = :ticket AND person_id = :person AND discarded_at IS NULL
                        """)
                        .param("ticket", ticket)
                        .param("person", viewer.id())
                        .param("now", now())
                        .update());
    }

    /// It has become a message: what its composer may still save comes too late.
    ///
    /// @param composer null: whichever wrote it
    @Transactional
    public void sent(Viewer viewer, TicketNumber number, @Nullable String composer) {
        long ticket = tickets.hold(viewer, number);
        ended(
                ticket,
                jdbc.sql("""
                        INSERT INTO draft (ticket_id, person_id, person_name, composer, body_text, created_at, updated_at,
                          discarded_at)
                        VALUES (:ticket, :person, :name, coalesce(:composer, ''), '', :now, :now, :now)
                        ON CONFLICT (ticket_id, person_id) DO UPDATE
                        SET composer = coalesce(:composer, draft.composer), body_text = '', body_html = NULL,
                          recipients = NULL, uploads = '{}', discarded_at = :now
                        """)
                        .param("ticket", ticket)
                        .param("person", viewer.id())
                        .param("name", viewer.name())
                        .param("composer", composer, java.sql.Types.VARCHAR)
                        .param("now", now())
                        .update());
    }

    /// Brings back what was thrown away.
    ///
    /// @throws DomainException draft-gone when there is nothing any more, or something new has been begun
    @Transactional
    public void restore(Viewer viewer, TicketNumber number) {
        long ticket = tickets.hold(viewer, number);
        int restored = jdbc.sql("""
                        UPDATE draft
                        SET discarded_at = NULL, composer = '', updated_at = :now
                        WHERE ticket_id = :ticket AND person_id = :person AND discarded_at IS NOT NULL
                          AND (body_text <> '' OR uploads <> '{}')
                        """)
                .param("ticket", ticket)
                .param("person", viewer.id())
                .param("now", now())
                .update();
        if (restored == 0) {
            throw DomainException.conflict("draft-gone");
        }
        mark.set(ticket);
    }

    private boolean ended(long ticket, int rows) {
        if (rows > 0) {
            mark.set(ticket);
        }
        return rows > 0;
    }

    private void forgetOld() {
        jdbc.sql("DELETE FROM draft WHERE discarded_at < :before")
                .param("before", Timestamp.from(instant().minus(KEPT)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(instant());
    }

    private Instant instant() {
        return clock.instant();
    }
}
