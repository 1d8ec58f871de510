package id.tameng.channels.email;

import id.tameng.platform.DomainException;
import id.tameng.platform.PlatformProperties;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the demo has kept instead of sending.
@Component
public class OutboxMails {

    private static final int LIMIT = 100;

    public record Kept(long id, Instant at, String sender, List<String> recipients, String subject) {}

    private final JdbcClient jdbc;
    private final boolean demo;

    OutboxMails(JdbcClient jdbc, PlatformProperties properties) {
        this.jdbc = jdbc;
        demo = properties.demo();
    }

    /// The newest first.
    ///
    /// @throws DomainException not-found outside a demo
    public List<Kept> list() {
        inDemo();
        return jdbc.sql("""
                        SELECT id, sent_at, sender, recipients, subject
                        FROM demo_outbox
                        ORDER BY id DESC
                        LIMIT :limit
                        """).param("limit", LIMIT).query(OutboxMails::kept).list();
    }

    /// The mail as it would have gone out.
    ///
    /// @throws DomainException not-found; all of them are outside a demo
    public String source(long id) {
        inDemo();
        return jdbc.sql("SELECT raw FROM demo_outbox WHERE id = :id")
                .param("id", id)
                .query((row, index) -> new String(row.getBytes("raw"), StandardCharsets.ISO_8859_1))
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    private void inDemo() {
        if (!demo) {
            throw DomainException.notFound();
        }
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                row.getTimestamp("sent_at").toInstant(),
                row.getString("sender"),
                Arrays.asList((String[]) row.getArray("recipients").getArray()),
                row.getString("subject"));
    }
}
