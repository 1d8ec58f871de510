package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.realtime.Announcements;
import id.tameng.platform.realtime.TopicRule;
import id.tameng.platform.web.Reader;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The topics of tickets: `tickets` (all), `tickets/team/7`, `tickets/person/3` for lists and counts, `ticket/4211` for
/// one, `presence/4211` for who is in it.
@Component
public class TicketTopics implements TopicRule {

    private static final String ALL = "tickets";
    private static final String TEAM = "tickets/team/";
    private static final String PERSON = "tickets/person/";
    private static final String ONE = "ticket/";
    private static final String PRESENCE = "presence/";

    private final Announcements announcements;
    private final JdbcClient jdbc;

    TicketTopics(Announcements announcements, JdbcClient jdbc) {
        this.announcements = announcements;
        this.jdbc = jdbc;
    }

    void announce(Collection<Ticket> tickets) {
        var topics = new LinkedHashSet<String>();
        topics.add(ALL);
        for (var ticket : tickets) {
            topics.add(TEAM + ticket.team.id());
            topics.add(ONE + ticket.id);
            if (ticket.assignee != null) {
                topics.add(PERSON + ticket.assignee.id());
            }
            ticket.left().forEach(person -> topics.add(PERSON + person));
        }
        announcements.announce(topics);
    }

    /// The same by ids, for those rooms that change tickets by statements of their own.
    public void announceAll(Collection<Long> ids) {
        var topics = new LinkedHashSet<String>();
        topics.add(ALL);
        jdbc.sql("SELECT id, team_id, coalesce(assignee_id, 0) AS assignee FROM ticket WHERE id = ANY (:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(row -> {
                    topics.add(ONE + row.getLong("id"));
                    topics.add(TEAM + row.getLong("team_id"));
                    topics.add(PERSON + row.getLong("assignee"));
                });
        announcements.announce(topics);
    }

    /// Something about a ticket changed that only lists show, and those who are in it right now.
    public void rowChanged(long ticket) {
        var topics = new LinkedHashSet<String>();
        topics.add(ALL);
        topics.add(PRESENCE + ticket);
        jdbc.sql("SELECT team_id, assignee_id FROM ticket WHERE id = :id")
                .param("id", ticket)
                .query((row, number) -> {
                    topics.add(TEAM + row.getLong("team_id"));
                    var assignee = row.getObject("assignee_id", Long.class);
                    return assignee == null || topics.add(PERSON + assignee);
                })
                .list();
        announcements.announce(topics);
    }

    /// Who is in a ticket right now, and whose drafts it has.
    public void presenceChanged(long ticket) {
        announcements.announce(List.of(PRESENCE + ticket));
    }

    /// The topics that a viewer's lists live on.
    public static Collection<String> of(Viewer viewer) {
        var topics = new LinkedHashSet<String>();
        topics.add(PERSON + viewer.id());
        switch (viewer.visibility()) {
            case OWN -> {}
            case TEAM -> viewer.teams().forEach(team -> topics.add(TEAM + team));
            case ALL -> topics.add(ALL);
        }
        return topics;
    }

    public static String of(long ticket) {
        return ONE + ticket;
    }

    public static String presence(long ticket) {
        return PRESENCE + ticket;
    }

    @Override
    public boolean mayHear(Reader reader, String topic) {
        if (!(reader instanceof Viewer viewer) || !viewer.may("tickets.read")) {
            return false;
        }
        if (topic.startsWith(PRESENCE)) {
            return seesTicket(viewer, topic.substring(PRESENCE.length()));
        }
        return topic.startsWith(ONE)
                ? seesTicket(viewer, topic.substring(ONE.length()))
                : of(viewer).contains(topic);
    }

    private boolean seesTicket(Viewer viewer, String id) {
        return id.matches("\\d{1,18}")
                && TicketScope.of(viewer)
                        .apply(jdbc.sql("SELECT EXISTS (SELECT FROM ticket WHERE id = :id AND "
                                        + TicketScope.of(viewer).clause() + ")")
                                .param("id", Long.parseLong(id)))
                        .query(Boolean.class)
                        .single();
    }
}
