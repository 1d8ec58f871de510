package id.tameng.tickets.search;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What others want found with a ticket beside its messages: whoever writes documentation, for one, puts its words
/// here.
/// Call it inside the transaction that writes them.
@Component
public class SearchTexts {

    private final JdbcClient jdbc;
    private final Clock clock;

    SearchTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Replaces what was there; a new text counts as new.
    ///
    /// @param kind for instance `documentation`; its name is `kind.<kind>` in the bundles
    public void put(long ticket, String kind, String text) {
        remove(ticket, kind);
        jdbc.sql("INSERT INTO search_text (ticket_id, kind, body, created_at) VALUES (:ticket, :kind, :text, :now)")
                .param("ticket", ticket)
                .param("kind", kind)
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void remove(long ticket, String kind) {
        jdbc.sql("DELETE FROM search_text WHERE ticket_id = :ticket AND kind = :kind")
                .param("ticket", ticket)
                .param("kind", kind)
                .update();
    }
}
