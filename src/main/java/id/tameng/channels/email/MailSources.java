package id.tameng.channels.email;

import id.tameng.channels.email.intake.RawMails;
import id.tameng.tickets.MessageSources;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// `email:<envelope>` names the mail as it was received.
@Component
class MailSources implements MessageSources {

    static final String PREFIX = "email:";

    private final RawMails raws;

    MailSources(RawMails raws) {
        this.raws = raws;
    }

    @Override
    public Optional<InputStream> open(String source) {
        return source.matches(PREFIX + "\\d{1,18}")
                ? raws.find(Long.parseLong(source.substring(PREFIX.length()))).map(ByteArrayInputStream::new)
                : Optional.empty();
    }
}
