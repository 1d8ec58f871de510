package id.tameng.identity;

import id.tameng.platform.PlatformProperties;
import id.tameng.platform.mail.PersonalLetter;
import id.tameng.platform.mail.Postman;
import id.tameng.platform.web.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters to people who work here and may not be looking, each in her language and with times of her zone.
@Component
public class PersonalLetters {

    private record Addressee(String email, String name, String language, String timeZone) {}

    private final JdbcClient jdbc;
    private final Postman postman;
    private final MessageSource messages;
    private final PlatformProperties platform;
    private final Clock clock;

    PersonalLetters(
            JdbcClient jdbc, Postman postman, MessageSource messages, PlatformProperties platform, Clock clock) {
        this.jdbc = jdbc;
        this.postman = postman;
        this.messages = messages;
        this.platform = platform;
        this.clock = clock;
    }

    /// Queued in the caller's transaction, for those of them who can sign in.
    ///
    /// @param kind names the texts `letter.KIND.subject` and `letter.KIND.text`; {0} is her name, {1} the link, {2} the
    /// time
    /// @param path what the link opens
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Collection<Long> people, String kind, String path, Instant time) {
        jdbc.sql("SELECT email, name, language, time_zone FROM person WHERE id = ANY (:people) AND active ORDER BY id")
                .param("people", people.toArray(Long[]::new))
                .query(Addressee.class)
                .list()
                .forEach(person -> postman.send(letter(person, kind, path, time)));
    }

    private PersonalLetter letter(Addressee person, String kind, String path, Instant time) {
        var language = Locale.of(person.language());
        var moment = new Moment(time, clock.instant(), ZoneId.of(person.timeZone()), language, messages);
        var arguments =
                new Object[] {person.name(), platform.url().resolve(path).toString(), moment.full()};
        return new PersonalLetter(
                person.name(),
                person.email(),
                messages.getMessage("letter." + kind + ".subject", arguments, language),
                messages.getMessage("letter." + kind + ".text", arguments, language));
    }
}
