package id.tameng.channels.email;

import id.tameng.channels.email.References.Reference;
import id.tameng.channels.email.mime.Bounce;
import id.tameng.tickets.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// What follows from mails that have been placed, in the same transaction: their Message-IDs are remembered, and others
/// are told.
@Component
class MailEcho {

    private final References references;
    private final MessageIds ids;
    private final ApplicationEventPublisher events;

    MailEcho(References references, MessageIds ids, ApplicationEventPublisher events) {
        this.references = references;
        this.ids = ids;
        this.events = events;
    }

    void tell(List<Admitted> mails, List<Placed> placed) {
        remember(mails, placed);
        var accepted = new ArrayList<MailAccepted>();
        for (int i = 0; i < mails.size(); i++) {
            accepted.add(accepted(mails.get(i), placed.get(i)));
        }
        events.publishEvent(new MailsAccepted(accepted));
        mails.stream()
                .map(mail -> mail.mail().bounce())
                .filter(Objects::nonNull)
                .forEach(this::tellBounce);
    }

    private static MailAccepted accepted(Admitted mail, Placed placed) {
        return new MailAccepted(
                mail.mailbox().id(),
                placed.ticket(),
                placed.number(),
                placed.subject(),
                placed.message(),
                mail.sender().address(),
                placed.customerName(),
                MailMapping.automation(mail.mail().automation()),
                placed.opened() && !placed.kept());
    }

    private void remember(List<Admitted> mails, List<Placed> placed) {
        var theirs = new ArrayList<Reference>();
        for (int i = 0; i < mails.size(); i++) {
            var id = mails.get(i).mail().messageId();
            if (id != null) {
                var place = placed.get(i);
                theirs.add(new Reference(mails.get(i).mailbox().id(), id, place.ticket(), place.message(), false));
            }
        }
        references.insert(theirs);
    }

    private void tellBounce(Bounce bounce) {
        var about = Objects.requireNonNullElse(bounce.originalMessageId(), "");
        var message = ids.findMessage(about);
        if (message.isPresent()) {
            events.publishEvent(new MailBounced(
                    message.getAsLong(),
                    ids.findTicket(about).orElseThrow(),
                    bounce.recipient(),
                    bounce.permanent(),
                    detail(bounce)));
        }
    }

    private static String detail(Bounce bounce) {
        var status = Objects.requireNonNullElse(bounce.status(), "");
        return bounce.diagnostic() == null ? status : (status + " " + bounce.diagnostic()).strip();
    }
}
