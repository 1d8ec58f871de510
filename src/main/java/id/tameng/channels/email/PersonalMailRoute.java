package id.tameng.channels.email;

import id.tameng.channels.email.outgoing.Carrier;
import id.tameng.channels.email.outgoing.Outcome;
import id.tameng.channels.email.outgoing.OutgoingMail;
import id.tameng.platform.mail.PersonalLetter;
import id.tameng.platform.secrets.InstallationKey;
import id.tameng.platform.secrets.Seal;
import id.tameng.tickets.Address;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings a letter to one of our people: from the best mailbox that has a server, since that is an address which the
/// outgoing server lets us write from.
@Component
class PersonalMailRoute {

    private static final Logger log = LoggerFactory.getLogger(PersonalMailRoute.class);

    /// The server did not take it now, or there is none.
    static final class NotNow extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotNow(String words) {
            super(words);
        }
    }

    private final PersonalSender sender;
    private final Routes routes;
    private final Clock clock;
    private final String loop;

    PersonalMailRoute(PersonalSender sender, Routes routes, Clock clock, InstallationKey key) {
        this.sender = sender;
        this.routes = routes;
        this.clock = clock;
        loop = new Seal(key, "mail-loop").of("installation");
    }

    /// @throws NotNow to be tried again later
    void deliver(PersonalLetter letter) {
        for (var mailbox : sender.candidates()) {
            var carrier = routes.open(mailbox);
            if (carrier.isPresent()) {
                deliver(letter, mailbox, carrier.get());
                return;
            }
        }
        throw new NotNow("No mailbox in use has an outgoing server");
    }

    private void deliver(PersonalLetter letter, Mailbox from, Carrier carrier) {
        try (carrier) {
            switch (carrier.carry(mail(letter, from), List.of(letter.address()))) {
                case Outcome.Sent ignored -> log.info("Personal letter sent");
                case Outcome.Rejected rejected -> log.warn("Personal letter refused: {}", rejected.words());
                case Outcome.Deferred deferred -> throw new NotNow(deferred.words());
                case Outcome.Unreachable unreachable -> throw new NotNow(unreachable.words());
            }
        }
    }

    private OutgoingMail mail(PersonalLetter letter, Mailbox from) {
        return new OutgoingMail(
                UUID.randomUUID() + "@" + from.domain(),
                new Address("Tameng · " + from.displayName(), from.address()),
                from.address(),
                List.of(new Address(letter.name(), letter.address())),
                List.of(),
                letter.subject(),
                null,
                List.of(),
                clock.instant(),
                letter.text(),
                null,
                List.of(),
                loop);
    }
}
