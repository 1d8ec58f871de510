package id.tameng.tickets.rest;

import id.tameng.customers.Contact;
import id.tameng.customers.CustomerFile;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.Priority;
import id.tameng.tickets.TicketOpening.NewTicket;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds out what a request to open a ticket means.
@Component
class OpeningRequests {

    private final CustomerFile customers;
    private final Words words;

    OpeningRequests(CustomerFile customers, Words words) {
        this.customers = customers;
        this.words = words;
    }

    NewTicket understand(Viewer viewer, TicketRequest request) {
        return new NewTicket(
                contact(viewer, request.customer()),
                request.subject(),
                Words.text(request.body(), request.bodyHtml()),
                channel(Objects.requireNonNullElse(request.channel(), "api")),
                request.queue() == null ? null : words.queue(request.queue()),
                request.priority() == null ? Priority.NORMAL : Words.priority(request.priority()),
                Objects.requireNonNullElse(request.tags(), List.of()));
    }

    private static String channel(String key) {
        return switch (key) {
            case "api", "form", "phone", "counter" -> key;
            default -> throw new InvalidField("channel", "channel-unknown");
        };
    }

    private Contact contact(Viewer viewer, TicketRequest.CustomerReference reference) {
        if ((reference.id() == null) == (reference.email() == null)) {
            throw new InvalidField("customer", "customer-id-or-email");
        }
        return reference.id() == null
                ? typed(Objects.requireNonNull(reference.email()), reference)
                : known(viewer, reference.id());
    }

    private static Contact typed(String email, TicketRequest.CustomerReference reference) {
        if (email.indexOf('@') < 0) {
            throw new InvalidField("customer.email", "email-invalid");
        }
        try {
            return Contact.typed(email, reference.name());
        } catch (InvalidField wrong) {
            throw new InvalidField("customer.email", wrong.code());
        }
    }

    /// By the address she has had longest, else by a number.
    private Contact known(Viewer viewer, long id) {
        try {
            var customer = customers.get(viewer, id);
            return Stream.concat(customer.addresses().stream(), customer.phones().stream())
                    .findFirst()
                    .map(identity -> Contact.typed(identity.value(), customer.name()))
                    .orElseThrow(DomainException::notFound);
        } catch (DomainException unknown) {
            throw new InvalidField("customer.id", "customer-unknown");
        }
    }
}
