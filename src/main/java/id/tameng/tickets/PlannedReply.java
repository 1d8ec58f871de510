package id.tameng.tickets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;

/// A reply that waits for its time, as the thread shows it.
///
/// @param author who planned it and in whose name it goes
/// @param html null for plain text
/// @param files the names of its files
/// @param stale whether somebody has said more since: then it is not sent until its author has looked
/// @param held why it was not sent when it was due; null while it waits
public record PlannedReply(
        long id,
        long author,
        @JsonProperty("author_name") String authorName,
        String text,
        @Nullable String html,
        @Nullable List<String> files,
        @JsonProperty("send_at") Instant sendAt,
        boolean stale,
        @Nullable String held) {

    @Language(value = "SQL", prefix = "SELECT ", suffix = " FROM ticket AS t")
    static final String SELECTION = """
            (SELECT json_agg(json_build_object('id', p.id, 'author', p.person_id, 'author_name', p.person_name,
               'text', p.body_text, 'html', p.body_html, 'send_at', p.send_at, 'held', p.held_because,
               'files', (SELECT json_agg(u.name ORDER BY array_position(p.uploads, u.id)) FROM upload AS u WHERE u.id = ANY (p.uploads)),
               'stale', EXISTS (
                 SELECT FROM message AS n
                 WHERE n.ticket_id = :id AND n.id > p.seen AND n.kind IN ('inbound', 'reply')
                   AND NOT (n.kind = 'reply' AND n.author_id = p.person_id))) ORDER BY p.send_at, p.id)
             FROM planned_message AS p
             WHERE p.ticket_id = :id) AS planned""";

    /// Whether its author has to look at it before it goes.
    public boolean waitsForAuthor() {
        return stale || held != null;
    }
}
