package id.tameng.identity.factors;

import id.tameng.platform.secrets.InstallationKey;
import id.tameng.platform.secrets.Seal;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ten codes on paper, each good once. 49 bits are few against somebody who holds the table, so they are kept under a
/// key that the table does not hold.
@Component
class RecoveryCodes {

    static final int MANY = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Without letters and digits that look alike.
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int HALF = 5;

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, InstallationKey key, Clock clock) {
        this.jdbc = jdbc;
        this.seal = new Seal(key, "recovery-code");
        this.clock = clock;
    }

    /// Makes new ones; those there were are worth nothing any more.
    ///
    /// @return to be shown this once
    @Transactional
    List<String> renew(long person) {
        remove(person);
        var codes = Stream.generate(RecoveryCodes::fresh).distinct().limit(MANY).toList();
        for (var code : codes) {
            jdbc.sql("INSERT INTO recovery_code (person_id, seal) VALUES (:person, :seal)")
                    .param("person", person)
                    .param("seal", seal(person, code))
                    .update();
        }
        return codes;
    }

    /// Whether the code is one of hers; it is used up then.
    boolean accepts(long person, String code) {
        return jdbc.sql("""
                                UPDATE recovery_code
                                SET used_at = :now
                                WHERE person_id = :person AND seal = :seal AND used_at IS NULL
                                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("person", person)
                        .param("seal", seal(person, code))
                        .update()
                == 1;
    }

    int countLeft(long person) {
        return jdbc.sql("SELECT count(*) FROM recovery_code WHERE person_id = :person AND used_at IS NULL")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void remove(long person) {
        jdbc.sql("DELETE FROM recovery_code WHERE person_id = :person")
                .param("person", person)
                .update();
    }

    /// However it is typed: capitals, dashes and spaces do not matter.
    private String seal(long person, String code) {
        return seal.of(person + ":" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    private static String fresh() {
        return half() + "-" + half();
    }

    private static String half() {
        return RANDOM.ints(HALF, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
