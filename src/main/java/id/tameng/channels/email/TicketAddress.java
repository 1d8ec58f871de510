package id.tameng.channels.email;

import id.tameng.platform.secrets.InstallationKey;
import id.tameng.platform.secrets.Seal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// The signed plus-address of a ticket, `halo+4211.k3j…@toko.id`: whoever answers it answers this ticket, whatever a
/// mail
/// program does to headers and subject. The seal keeps strangers from guessing addresses of other tickets.
@Component
class TicketAddress {

    private static final Pattern TOKEN = Pattern.compile("(?i)[^@+]+\\+(\\d{1,18})\\.([a-z2-7]{16})@.+");

    private final Seal seal;

    TicketAddress(InstallationKey key) {
        seal = new Seal(key, "ticket-address");
    }

    String of(Mailbox mailbox, long ticket) {
        int at = mailbox.address().indexOf('@');
        return mailbox.address().substring(0, at) + "+" + ticket + "." + seal.of(Long.toString(ticket))
                + mailbox.address().substring(at);
    }

    OptionalLong find(String recipient) {
        var matcher = TOKEN.matcher(recipient.strip().toLowerCase(Locale.ROOT));
        return matcher.matches() && seal.fits(matcher.group(1), matcher.group(2))
                ? OptionalLong.of(Long.parseLong(matcher.group(1)))
                : OptionalLong.empty();
    }
}
