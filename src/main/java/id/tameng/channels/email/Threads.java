package id.tameng.channels.email;

import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.TicketNumber;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where a mail belongs, in the order of PRODUCT 3.2: (1) a signed plus-address, (2) a Message-ID of ours, (3) one of
/// theirs that we have stored; (4) the number in the subject is only a claim, which `tickets` judges.
@Component
class Threads {

    private final TicketAddress addresses;
    private final MessageIds ids;
    private final References references;
    private final Envelopes envelopes;

    Threads(TicketAddress addresses, MessageIds ids, References references, Envelopes envelopes) {
        this.addresses = addresses;
        this.ids = ids;
        this.references = references;
        this.envelopes = envelopes;
    }

    /// Those that answer a mail which is still queued itself: they come after it, or a thread would be torn in two.
    ///
    /// To be asked before [#find]: what is no longer queued by then has its references stored.
    Set<Long> findWaiting(Collection<ReadMail> mails) {
        var answers = mails.stream()
                .filter(mail -> findSigned(mail).isEmpty())
                .collect(Collectors.toMap(ReadMail::id, Threads::foreign));
        var queued = envelopes.queued(
                answers.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()));
        return answers.entrySet().stream()
                .filter(answer -> answer.getValue().stream().anyMatch(queued::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// By the id of the envelope.
    Map<Long, Belonging> find(List<ReadMail> mails) {
        var wanted = new HashSet<References.Key>();
        mails.stream().filter(mail -> findSigned(mail).isEmpty()).forEach(mail -> wanted.addAll(foreign(mail)));
        var stored = references.find(wanted);
        return mails.stream().collect(Collectors.toMap(ReadMail::id, mail -> belonging(mail, stored)));
    }

    private Belonging belonging(ReadMail mail, Map<References.Key, References.Reference> stored) {
        var claimed = TicketNumber.inSubject(mail.mail().subject()).orElse(null);
        var signed = findSigned(mail);
        if (signed.isPresent()) {
            return new Belonging(signed.getAsLong(), claimed);
        }
        var known = foreign(mail).stream()
                .map(stored::get)
                .filter(Objects::nonNull)
                .map(References.Reference::ticket)
                .findFirst();
        return new Belonging(known.orElse(null), claimed);
    }

    /// What only we can have given out.
    private OptionalLong findSigned(ReadMail mail) {
        var byAddress = first(recipients(mail), addresses::find);
        return byAddress.isPresent() ? byAddress : first(answered(mail), ids::findTicket);
    }

    private static OptionalLong first(Stream<String> texts, Function<String, OptionalLong> ticket) {
        ToLongFunction<OptionalLong> value = OptionalLong::getAsLong;
        return texts.map(ticket)
                .filter(OptionalLong::isPresent)
                .mapToLong(value)
                .findFirst();
    }

    private static Stream<String> recipients(ReadMail mail) {
        var headers = Stream.concat(
                mail.mail().to().stream().map(to -> to.address()),
                mail.mail().cc().stream().map(cc -> cc.address()));
        return Stream.of(mail.envelope().recipients().stream(), headers, mail.mail().deliveredTo().stream())
                .flatMap(all -> all)
                .filter(address -> address.indexOf('+') > 0);
    }

    /// The mails that this one answers, the nearest first; for a report the mail it is about.
    private static Stream<String> answered(ReadMail mail) {
        var bounce = mail.mail().bounce();
        var about = bounce == null ? null : bounce.originalMessageId();
        return Stream.of(
                        Stream.ofNullable(about),
                        mail.mail().inReplyTo().stream(),
                        mail.mail().references().reversed().stream())
                .flatMap(all -> all);
    }

    private static Set<References.Key> foreign(ReadMail mail) {
        return answered(mail)
                .filter(id -> !id.equals(mail.mail().messageId()))
                .map(id -> new References.Key(mail.envelope().mailbox(), id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
