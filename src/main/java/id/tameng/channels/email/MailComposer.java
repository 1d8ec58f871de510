package id.tameng.channels.email;

import id.tameng.channels.email.References.Reference;
import id.tameng.channels.email.outgoing.Ancestry;
import id.tameng.channels.email.outgoing.Body;
import id.tameng.channels.email.outgoing.OutgoingMail;
import id.tameng.channels.email.outgoing.Subject;
import id.tameng.identity.People;
import id.tameng.identity.People.Colleague;
import id.tameng.platform.secrets.InstallationKey;
import id.tameng.platform.secrets.Seal;
import id.tameng.tickets.Address;
import id.tameng.tickets.Letter;
import id.tameng.tickets.Letters;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the mail of a message: always the same one, however often it is tried.
@Component
class MailComposer {

    private final Letters letters;
    private final References references;
    private final TicketAddress addresses;
    private final OwnAddresses own;
    private final People people;
    private final QuoteLine quoteLine;
    private final String loop;

    MailComposer(
            Letters letters,
            References references,
            TicketAddress addresses,
            OwnAddresses own,
            People people,
            QuoteLine quoteLine,
            InstallationKey key) {
        this.letters = letters;
        this.references = references;
        this.addresses = addresses;
        this.own = own;
        this.people = people;
        this.quoteLine = quoteLine;
        this.loop = new Seal(key, "mail-loop").of("installation");
    }

    /// What the mails of these deliveries are made of, asked for at once.
    Mailbag fill(Collection<Delivery> deliveries) {
        var found = letters.find(deliveries.stream().map(Delivery::message).toList());
        var authors = found.values().stream()
                .map(Letter::author)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Mailbag(
                found,
                references.listBefore(deliveries),
                people.find(authors).stream().collect(Collectors.toMap(Colleague::id, Colleague::alias)),
                own.all());
    }

    OutgoingMail compose(Delivery delivery, Letter letter, Mailbag bag, Mailbox mailbox) {
        var ours = bag.ours();
        var thread = bag.threads().getOrDefault(letter.message(), List.of());
        var parent = parent(thread, letter.answers());
        var ids = thread.stream().map(Reference::headerId).toList();
        var body = new Body(mailbox.signature(), delivery.automatic() ? null : quoteLine.of(letter.answers()));
        var html = letter.html();
        return new OutgoingMail(
                delivery.headerId(),
                new Address(sender(letter, bag, mailbox), mailbox.address()),
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

    private static String sender(Letter letter, Mailbag bag, Mailbox mailbox) {
        return letter.author() == null
                ? mailbox.displayName()
                : bag.aliases().get(letter.author()) + " · " + mailbox.displayName();
    }

    private static List<Address> without(Set<String> ours, List<Address> people) {
        return people.stream()
                .filter(person -> !OwnAddresses.isOurs(ours, person.address()))
                .toList();
    }
}
