package id.tameng.channels.email;

import id.tameng.channels.email.References.Reference;
import id.tameng.channels.email.outgoing.Ancestry;
import id.tameng.channels.email.outgoing.Body;
import id.tameng.channels.email.outgoing.OutgoingMail;
import id.tameng.channels.email.outgoing.Subject;
import id.tameng.identity.People;
import id.tameng.platform.secrets.InstallationKey;
import id.tameng.platform.secrets.Seal;
import id.tameng.tickets.Address;
import id.tameng.tickets.Letter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the mail of a message: always the same one, however often it is tried.
@Component
class MailComposer {

    private final References references;
    private final TicketAddress addresses;
    private final OwnAddresses own;
    private final People people;
    private final QuoteLine quoteLine;
    private final String loop;

    MailComposer(
            References references,
            TicketAddress addresses,
            OwnAddresses own,
            People people,
            QuoteLine quoteLine,
            InstallationKey key) {
        this.references = references;
        this.addresses = addresses;
        this.own = own;
        this.people = people;
        this.quoteLine = quoteLine;
        this.loop = new Seal(key, "mail-loop").of("installation");
    }

    OutgoingMail compose(Delivery delivery, Letter letter, Mailbox mailbox) {
        var ours = own.all();
        var thread = references.listBefore(letter.ticket(), letter.message());
        var parent = parent(thread, letter.answers());
        var ids = thread.stream().map(Reference::headerId).toList();
        var body = new Body(mailbox.signature(), delivery.automatic() ? null : quoteLine.of(letter.answers()));
        var html = letter.html();
        return new OutgoingMail(
                delivery.headerId(),
                new Address(sender(letter, mailbox), mailbox.address()),
                addresses.of(mailbox, letter.ticket()),
                without(ours, letter.to()),
                without(ours, letter.copies()),
                letter.forwarded()
                        ? Subject.forward(letter.subject(), letter.number())
                        : Subject.answer(letter.subject(), letter.number()),
                parent,
                parent == null ? Ancestry.of(ids) : Ancestry.of(ids, parent),
                letter.at(),
                body.text(letter.text()),
                html == null ? null : body.html(html),
                letter.files(),
                delivery.automatic() ? loop : null);
    }

    /// The customer's mail that is answered; a conversation that we began has none.
    private static @Nullable String parent(List<Reference> thread, Letter.@Nullable Answered answers) {
        return thread.stream()
                .filter(reference -> !reference.ours() && answers != null && reference.message() == answers.message())
                .map(Reference::headerId)
                .findFirst()
                .orElse(null);
    }

    private String sender(Letter letter, Mailbox mailbox) {
        return letter.author() == null
                ? mailbox.displayName()
                : people.get(letter.author()).alias() + " · " + mailbox.displayName();
    }

    private static List<Address> without(Set<String> ours, List<Address> people) {
        return people.stream()
                .filter(person -> !OwnAddresses.isOurs(ours, person.address()))
                .toList();
    }
}
