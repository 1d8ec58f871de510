package id.tameng.customers;

import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Changes;
import id.tameng.platform.audit.Subject;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a customer has agreed to, per purpose and channel. Nothing is ever overwritten: each word of hers is kept with
/// where and when she said it, and the latest one holds.
@Component
public class Consents {

    public static final List<String> PURPOSES = List.of("marketing", "survey", "profiling", "sharing");
    public static final List<String> CHANNELS = List.of("email", "phone", "whatsapp", "sms");
    public static final List<String> SOURCES =
            List.of("form", "email", "phone", "chat", "counter", "paper", "import", "portal");

    private static final int LONGEST = 500;
    private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /// What she said, and who wrote it down.
    ///
    /// @param givenAt when she said so
    public record Consent(
            long id,
            String purpose,
            String channel,
            boolean granted,
            String source,
            @Nullable String note,
            Instant givenAt,
            Instant recordedAt,
            String recordedByName) {}

    /// As typed.
    ///
    /// @param granted false: she withdrew
    /// @param givenAt null: now
    public record Word(
            String purpose,
            String channel,
            boolean granted,
            String source,
            @Nullable String note,
            @Nullable Instant givenAt) {}

    private final JdbcClient jdbc;
    private final CustomerFile file;
    private final AuditTrail audit;
    private final Clock clock;

    Consents(JdbcClient jdbc, CustomerFile file, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.file = file;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws InvalidField `purpose`, `channel`, `source`: choice-unknown; `note`: text-too-long; `given_at`:
    ///     time-ahead, time-long-ago
    @Transactional
    public long record(Viewer viewer, long customer, Word word) {
        file.check(viewer, customer);
        check(word);
        var said = word.purpose() + " · " + word.channel();
        audit.changed(
                "customer.consent-recorded",
                Subject.of("customer", customer, ""),
                Changes.none().with("consent", word.granted() ? null : said, word.granted() ? said : null));
        var now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        INSERT INTO customer_consent (customer_id, purpose, channel, granted, source, note, given_at,
                          recorded_at, recorded_by_id, recorded_by_name)
                        VALUES (:customer, :purpose, :channel, :granted, :source, :note, :given, :now, :by, :name)
                        RETURNING id
                        """)
                .param("customer", customer)
                .param("purpose", word.purpose())
                .param("channel", word.channel())
                .param("granted", word.granted())
                .param("source", word.source())
                .param(
                        "note",
                        word.note() == null || word.note().isBlank()
                                ? null
                                : word.note().strip(),
                        Types.VARCHAR)
                .param("given", word.givenAt() == null ? now : Timestamp.from(word.givenAt()))
                .param("now", now)
                .param("by", viewer.id())
                .param("name", viewer.name())
                .query(Long.class)
                .single();
    }

    /// The latest word per purpose and channel.
    @Transactional(readOnly = true)
    public List<Consent> list(Viewer viewer, long customer) {
        file.check(viewer, customer);
        return jdbc.sql("""
                        SELECT DISTINCT ON (purpose, channel) id, purpose, channel, granted, source, note, given_at,
                          recorded_at, recorded_by_name
                        FROM customer_consent
                        WHERE customer_id = :customer
                        ORDER BY purpose, channel, given_at DESC, id DESC
                        """).param("customer", customer).query(Consent.class).list();
    }

    /// Every word of hers, newest first, at most five hundred.
    @Transactional(readOnly = true)
    public List<Consent> listHistory(Viewer viewer, long customer) {
        file.check(viewer, customer);
        return jdbc.sql("""
                        SELECT id, purpose, channel, granted, source, note, given_at, recorded_at, recorded_by_name
                        FROM customer_consent
                        WHERE customer_id = :customer
                        ORDER BY given_at DESC, id DESC
                        LIMIT 500
                        """).param("customer", customer).query(Consent.class).list();
    }

    /// For whoever is about to write to her for a purpose. Silence is no consent, and who wants to be left alone is.
    public boolean isGranted(long customer, String purpose, String channel) {
        return jdbc.sql("""
                        SELECT coalesce((
                          SELECT granted
                          FROM customer_consent
                          WHERE customer_id = :customer AND purpose = :purpose AND channel = :channel
                          ORDER BY given_at DESC, id DESC
                          LIMIT 1), false) AND NOT (SELECT do_not_contact FROM customer WHERE id = :customer)
                        """)
                .param("customer", customer)
                .param("purpose", purpose)
                .param("channel", channel)
                .query(Boolean.class)
                .single();
    }

    /// Those of the customers who have withdrawn a purpose on some channel and not agreed again since.
    public Set<Long> withdrawn(Collection<Long> customers, String purpose) {
        return customers.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT customer_id
                        FROM (
                          SELECT DISTINCT ON (customer_id, channel) customer_id, granted
                          FROM customer_consent
                          WHERE customer_id = ANY (:customers) AND purpose = :purpose
                          ORDER BY customer_id, channel, given_at DESC, id DESC) AS latest
                        WHERE NOT granted
                        """)
                        .param("customers", customers.toArray(Long[]::new))
                        .param("purpose", purpose)
                        .query(Long.class)
                        .list());
    }

    private void check(Word word) {
        choice("purpose", word.purpose(), PURPOSES);
        choice("channel", word.channel(), CHANNELS);
        choice("source", word.source(), SOURCES);
        if (word.note() != null && word.note().length() > LONGEST) {
            throw new InvalidField("note", "text-too-long", LONGEST);
        }
        if (word.givenAt() != null && word.givenAt().isAfter(clock.instant().plus(CLOCKS_DIFFER))) {
            throw new InvalidField("given_at", "time-ahead");
        }
        if (word.givenAt() != null && word.givenAt().isBefore(LONG_AGO)) {
            throw new InvalidField("given_at", "time-long-ago");
        }
    }

    private static void choice(String field, String value, List<String> choices) {
        if (!Set.copyOf(choices).contains(value)) {
            throw new InvalidField(field, "choice-unknown");
        }
    }
}
