package id.tameng.channels.email;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// To whom the program may write by itself: to no machine, not to ourselves, and to nobody without end, since two
/// machines that answer each other never tire.
@Component
class AutomaticReplyGuard {

    private static final int LIMIT = 10;
    private static final Duration WINDOW = Duration.ofHours(3);
    private static final Pattern MACHINE =
            Pattern.compile("(?i)(.*[-_.+])?(no|do[-_.]?not|jangan)[-_.]?(reply|balas|respond)([-_.+].*)?@.*"
                    + "|(mailer-daemon|postmaster|mail-daemon|bounces?|daemon|listserv|majordomo)([-_.+=].*)?@.*");

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OwnAddresses own;
    private final Clock clock;

    AutomaticReplyGuard(JdbcClient jdbc, JdbcTemplate batches, OwnAddresses own, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.own = own;
        this.clock = clock;
    }

    /// Those that may be answered; they count from now on.
    <T> List<T> admit(List<T> replies, Function<T, String> address) {
        var ours = own.all();
        var people = replies.stream()
                .filter(reply -> !isMachine(address.apply(reply)) && !OwnAddresses.isOurs(ours, address.apply(reply)))
                .toList();
        if (people.isEmpty()) {
            return people;
        }
        var recent = recent(people.stream().map(address).distinct().sorted().toArray(String[]::new));
        var admitted = new ArrayList<T>();
        for (var reply : people) {
            if (recent.merge(address.apply(reply), 1, Integer::sum) <= LIMIT) {
                admitted.add(reply);
            }
        }
        remember(admitted.stream().map(address).toList());
        return admitted;
    }

    static boolean isMachine(String address) {
        return MACHINE.matcher(address).matches();
    }

    /// Locks the addresses first, in one order, so that two nodes count one after the other.
    private Map<String, Integer> recent(String[] addresses) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("""
                        SELECT count(pg_advisory_xact_lock(hashtextextended('automatic-reply:' || address, 0)))
                        FROM (SELECT address FROM unnest(:addresses) AS address ORDER BY address) AS ordered
                        """).param("addresses", addresses).query(Long.class).single();
        jdbc.sql("""
                        SELECT address, count(*) AS replies
                        FROM automatic_reply
                        WHERE address = ANY (:addresses) AND sent_at > :since
                        GROUP BY address
                        """)
                .param("addresses", addresses)
                .param("since", Timestamp.from(clock.instant().minus(WINDOW)))
                .query((row, index) -> counts.put(row.getString("address"), row.getInt("replies")))
                .list();
        return counts;
    }

    private void remember(List<String> addresses) {
        var now = Timestamp.from(clock.instant());
        batches.batchUpdate(
                "INSERT INTO automatic_reply (address, sent_at) VALUES (?, ?)",
                addresses,
                Math.max(1, addresses.size()),
                (row, address) -> {
                    row.setString(1, address);
                    row.setTimestamp(2, now);
                });
    }
}
