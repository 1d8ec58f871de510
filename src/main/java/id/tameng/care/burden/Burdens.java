package id.tameng.care.burden;

import id.tameng.care.fold.Tone;
import id.tameng.care.fold.Tones;
import id.tameng.identity.Viewer;
import id.tameng.insight.JudgedMessage;
import id.tameng.insight.Judgements;
import id.tameng.insight.MessagesJudged;
import id.tameng.tickets.CustomerMessages;
import id.tameng.tickets.CustomerMessages.Said;
import id.tameng.tickets.TicketActivity.ReplyWritten;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps which hard contacts somebody has met, for herself.
@Component
public class Burdens {

    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration JUST_NOW = Duration.ofMinutes(30);
    private static final int LAST = 5;

    /// @param contacts how many hard contacts the week had
    public record Burden(int day, int week, int contacts) {}

    private final JdbcClient jdbc;
    private final CustomerMessages messages;
    private final Judgements judgements;
    private final Tones tones;
    private final Clock clock;

    Burdens(JdbcClient jdbc, CustomerMessages messages, Judgements judgements, Tones tones, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.judgements = judgements;
        this.tones = tones;
        this.clock = clock;
    }

    /// Whoever has the ticket meets what comes in.
    @EventListener
    void on(MessagesJudged judged) {
        var weights = new HashMap<Long, Integer>();
        judged.messages()
                .forEach(message -> weights.put(
                        message.message(), Tone.of(message.judgement()).weight()));
        if (judged.corrected()) {
            weights.forEach(this::weighAgain);
        }
        weights.values().removeIf(weight -> weight == 0);
        if (!weights.isEmpty()) {
            messages.list(weights.keySet()).stream()
                    .filter(message -> isFresh(message.at()) && message.assignee() != null)
                    .forEach(message -> met(
                            Objects.requireNonNull(message.assignee()),
                            message.id(),
                            message.ticket(),
                            weights.getOrDefault(message.id(), 0),
                            false));
        }
    }

    /// Whoever answers has met what she answers.
    @EventListener
    void on(ReplyWritten reply) {
        var met = messages.ofTicket(reply.ticket(), LAST).stream()
                .filter(message -> isFresh(message.at()))
                .toList();
        var judged = judgements.of(met.stream().map(Said::id).toList());
        met.forEach(message ->
                met(reply.author(), message.id(), message.ticket(), weight(message, judged.get(message.id())), true));
    }

    /// Her own; nobody asks for anybody else's.
    public Burden of(Viewer viewer) {
        var today = clock.instant().atZone(viewer.zone()).toLocalDate();
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return jdbc.sql("""
                        SELECT coalesce(sum(weight) FILTER (WHERE at >= :today), 0) AS day, coalesce(sum(weight), 0) AS week,
                          count(*) FILTER (WHERE weight > 0) AS contacts
                        FROM care_contact
                        WHERE person_id = :me AND at >= :monday
                        """)
                .param("me", viewer.id())
                .param("today", Timestamp.from(today.atStartOfDay(viewer.zone()).toInstant()))
                .param(
                        "monday",
                        Timestamp.from(monday.atStartOfDay(viewer.zone()).toInstant()))
                .query(Burden.class)
                .single();
    }

    /// The figure by which hard contacts can be spread fairly; for the program, never for a page.
    public double recent(long person) {
        return jdbc.sql("""
                        SELECT coalesce(sum(weight * power(0.5, extract(epoch FROM :now::timestamptz - at) / 28800)), 0)
                        FROM care_contact
                        WHERE person_id = :person AND at > :now::timestamptz - interval '3 days'
                        """)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .query(Double.class)
                .single();
    }

    /// Whether she has just met something hard in this ticket and has not paused since.
    public boolean isHeavy(Viewer viewer, long ticket) {
        return jdbc.sql("""
                        SELECT EXISTS (
                          SELECT FROM care_contact AS c
                          WHERE c.person_id = :me AND c.ticket_id = :ticket AND c.at > :since AND c.weight > 0 AND NOT EXISTS (
                            SELECT FROM care_pause AS p WHERE p.person_id = :me AND p.began_at > c.at))
                        """)
                .param("me", viewer.id())
                .param("ticket", ticket)
                .param("since", Timestamp.from(clock.instant().minus(JUST_NOW)))
                .query(Boolean.class)
                .single();
    }

    /// What is judged, perhaps by a person, goes before what the words alone tell.
    private int weight(Said message, @Nullable JudgedMessage judged) {
        return (judged == null ? tones.of(message.text()) : Tone.of(judged.judgement())).weight();
    }

    private boolean isFresh(Instant at) {
        return at.isAfter(clock.instant().minus(FRESH));
    }

    /// For everybody who has met it, as somebody knows better now what it was. What weighs nothing stays, since she may
    /// be mistaken.
    private void weighAgain(long message, int weight) {
        jdbc.sql("UPDATE care_contact SET weight = :weight WHERE message_id = :message")
                .param("message", message)
                .param("weight", weight)
                .update();
    }

    /// @param again whether a message met before counts from now
    private void met(long person, long message, long ticket, int weight, boolean again) {
        if (weight > 0) {
            jdbc.sql("""
                            INSERT INTO care_contact (message_id, person_id, ticket_id, weight, at)
                            VALUES (:message, :person, :ticket, :weight, :now)
                            ON CONFLICT (person_id, message_id) DO UPDATE SET at = excluded.at WHERE :again
                            """)
                    .param("message", message)
                    .param("person", person)
                    .param("ticket", ticket)
                    .param("weight", weight)
                    .param("again", again)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        }
    }
}
