package id.tameng.channels.email.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mails as they were received, by the id of their envelope. What this node has just accepted is still at hand, so that
/// its worker need not read it back.
@Component
public class RawMails {

    private static final int AT_HAND = 32 * 1024 * 1024;

    private final Map<Long, byte[]> fresh = new LinkedHashMap<>();
    private final JdbcClient jdbc;
    private int bytes;

    RawMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Each is at hand once: whoever takes it is expected to finish with it.
    public Map<Long, byte[]> take(Collection<Long> envelopes) {
        var found = new HashMap<Long, byte[]>();
        var missing = envelopes.stream().filter(id -> !take(id, found)).toArray(Long[]::new);
        if (missing.length > 0) {
            jdbc.sql("SELECT envelope_id, raw FROM email_raw WHERE envelope_id = ANY (:ids)")
                    .param("ids", missing)
                    .query((row, number) -> found.put(row.getLong("envelope_id"), row.getBytes("raw")))
                    .list();
        }
        return found;
    }

    public Optional<byte[]> find(long envelope) {
        return jdbc.sql("SELECT raw FROM email_raw WHERE envelope_id = :id")
                .param("id", envelope)
                .query((row, number) -> row.getBytes("raw"))
                .optional();
    }

    /// Beyond the limit the oldest go: another node may have done them.
    synchronized void keep(long envelope, byte[] raw) {
        if (raw.length > AT_HAND / 4) {
            return;
        }
        fresh.put(envelope, raw);
        bytes += raw.length;
        for (var oldest = fresh.entrySet().iterator(); bytes > AT_HAND; ) {
            bytes -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    private synchronized boolean take(long envelope, Map<Long, byte[]> found) {
        var raw = fresh.remove(envelope);
        if (raw == null) {
            return false;
        }
        bytes -= raw.length;
        found.put(envelope, raw);
        return true;
    }
}
