package id.tameng.channels.email.intake;

import id.tameng.channels.email.intake.Stamped.Identity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Writes envelopes and raw mails, many in one transaction.
@Repository
class EnvelopeWriter {

    @Language("SQL")
    private static final String INSERT = """
            INSERT INTO email_envelope (mailbox_id, source, sender, recipients, dedupe_key, content_hash, size, received_at,
              next_attempt_at, state, reason)
            SELECT m.mailbox, m.door, m.sender, string_to_array(m.recipients, E'\\n'), m.key, decode(m.hash, 'hex'), m.size, m.at,
              m.at, CASE WHEN m.obstacle IS NULL THEN 'queued' ELSE 'quarantined' END, m.obstacle
            FROM unnest(:mailboxes, :doors, :senders, :recipients, :keys, :hashes, :sizes, :times::timestamptz[], :obstacles)
              WITH ORDINALITY AS m (mailbox, door, sender, recipients, key, hash, size, at, obstacle, n)
            ORDER BY m.n
            ON CONFLICT (mailbox_id, dedupe_key) DO NOTHING
            RETURNING id, mailbox_id, dedupe_key
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    EnvelopeWriter(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// @return those that were new to us, by the id of their envelope
    @Transactional
    public Map<Long, Received> write(List<Stamped> mails) {
        var written = new LinkedHashMap<Long, Received>();
        var repeated = insert(mails, written);
        if (!repeated.isEmpty()) {
            var hashes = hashes(repeated);
            insert(
                    repeated.stream()
                            .filter(mail -> !mail.hash().equals(hashes.get(mail.identity())))
                            .map(Stamped::apart)
                            .toList(),
                    written);
        }
        insertRaw(written);
        return written;
    }

    /// @return those that we have already
    private List<Stamped> insert(List<Stamped> mails, Map<Long, Received> written) {
        if (mails.isEmpty()) {
            return List.of();
        }
        var ids = insert(mails);
        var repeated = new ArrayList<Stamped>();
        for (var mail : mails) {
            var id = ids.remove(mail.identity());
            if (id == null) {
                repeated.add(mail);
            } else {
                written.put(id, mail.mail());
            }
        }
        return repeated;
    }

    private Map<Identity, Long> insert(List<Stamped> mails) {
        var ids = new HashMap<Identity, Long>();
        jdbc.sql(INSERT)
                .param("mailboxes", array(mails, mail -> mail.mail().mailbox(), new Long[0]))
                .param("doors", texts(mails, mail -> mail.mail().door().key()))
                .param("senders", texts(mails, mail -> clean(mail.mail().sender())))
                .param(
                        "recipients",
                        texts(mails, mail -> clean(String.join("\n", mail.mail().recipients()))))
                .param("keys", texts(mails, Stamped::key))
                .param("hashes", texts(mails, Stamped::hash))
                .param("sizes", array(mails, mail -> mail.mail().raw().length, new Integer[0]))
                .param("times", texts(mails, mail -> mail.mail().at().toString()))
                .param("obstacles", texts(mails, Stamped::obstacle))
                .query((row, number) -> ids.put(
                        new Identity(row.getLong("mailbox_id"), row.getString("dedupe_key")), row.getLong("id")))
                .list();
        return ids;
    }

    private Map<Identity, String> hashes(List<Stamped> mails) {
        var hashes = new HashMap<Identity, String>();
        jdbc.sql("""
                        SELECT e.mailbox_id, e.dedupe_key, encode(e.content_hash, 'hex') AS hash
                        FROM unnest(:mailboxes, :keys) AS m (mailbox, key)
                        JOIN email_envelope AS e ON e.mailbox_id = m.mailbox AND e.dedupe_key = m.key
                        """)
                .param("mailboxes", array(mails, mail -> mail.mail().mailbox(), new Long[0]))
                .param("keys", texts(mails, Stamped::key))
                .query((row, number) -> hashes.put(
                        new Identity(row.getLong("mailbox_id"), row.getString("dedupe_key")), row.getString("hash")))
                .list();
        return hashes;
    }

    private void insertRaw(Map<Long, Received> written) {
        batches.batchUpdate(
                "INSERT INTO email_raw (envelope_id, raw) VALUES (?, ?)",
                written.entrySet(),
                Math.max(1, written.size()),
                (row, mail) -> {
                    row.setLong(1, mail.getKey());
                    row.setBytes(2, mail.getValue().raw());
                });
    }

    private static @Nullable String[] texts(List<Stamped> mails, Function<Stamped, @Nullable String> part) {
        return array(mails, part, new String[0]);
    }

    private static <T> T[] array(List<Stamped> mails, Function<Stamped, @Nullable T> part, T[] type) {
        return mails.stream().map(part).toList().toArray(type);
    }

    /// PostgreSQL stores no NUL.
    private static String clean(String text) {
        return text.replace("\0", "");
    }
}
