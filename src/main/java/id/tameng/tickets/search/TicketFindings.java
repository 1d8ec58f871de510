package id.tameng.tickets.search;

import id.tameng.customers.CustomerMatch;
import id.tameng.customers.CustomerMatches;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.tickets.TicketNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The tickets of a search: by number, by phone number, by words, or by filters alone.
@Component
class TicketFindings {

    private static final int CUSTOMERS = 20;

    private final Findings findings;
    private final Vocabulary vocabulary;
    private final CustomerMatches customers;

    /// @param certain found by a number, so that no typing error is to be suspected
    record Part(List<Found> found, @Nullable String next, boolean certain) {}

    TicketFindings(Findings findings, Vocabulary vocabulary, CustomerMatches customers) {
        this.findings = findings;
        this.vocabulary = vocabulary;
        this.customers = customers;
    }

    Part page(Viewer viewer, Asked asked, int limit, @Nullable Cursor after) {
        var phone = Wording.findPhone(asked.typed());
        if (phone.isPresent()) {
            return byPhone(viewer, asked, phone.get(), limit);
        }
        var direct = after == null ? byNumber(viewer, asked) : Optional.<Found>empty();
        var part = asked.wanted().isEmpty()
                ? byConditions(viewer, asked, limit, after)
                : byWords(viewer, asked, limit, after);
        return direct.map(ticket -> first(ticket, part)).orElse(part);
    }

    private Part byWords(Viewer viewer, Asked asked, int limit, @Nullable Cursor after) {
        var way = Way.of(asked.wanted(), vocabulary.documents());
        var found = findings.list(viewer, asked.wanted(), way, asked.conditions(), limit + 1, after);
        return part(found, limit, false);
    }

    private Part byConditions(Viewer viewer, Asked asked, int limit, @Nullable Cursor after) {
        return part(findings.list(viewer, asked.conditions(), limit + 1, after), limit, true);
    }

    /// Words go on from a message, conditions from a time.
    private static Part part(List<Found> found, int limit, boolean byTime) {
        if (found.size() <= limit) {
            return new Part(found, null, false);
        }
        var shown = List.copyOf(found.subList(0, limit));
        var last = shown.getLast();
        var next = byTime ? Cursor.at(last.at(), last.ticket()) : new Cursor("", last.place());
        return new Part(shown, next.toString(), false);
    }

    /// Tickets of whoever has this number, then those in which somebody wrote it.
    private Part byPhone(Viewer viewer, Asked asked, String phone, int limit) {
        var all = new LinkedHashMap<Long, Found>();
        var owners = customers.list(viewer, asked.typed(), CUSTOMERS).stream()
                .map(CustomerMatch::id)
                .toArray(Long[]::new);
        if (owners.length > 0) {
            var theirs = asked.conditions().bare();
            theirs.ticket("t.customer_id = ANY (:?)", owners);
            findings.list(viewer, theirs, limit, null).forEach(found -> all.put(found.ticket(), found));
        }
        findings.list(viewer, Wording.phone(phone), Way.RARE, asked.conditions().bare(), limit, null)
                .forEach(found -> all.putIfAbsent(found.ticket(), found));
        return new Part(all.values().stream().limit(limit).toList(), null, true);
    }

    /// The whole number, or only what stands behind the year.
    private Optional<Found> byNumber(Viewer viewer, Asked asked) {
        var digits = asked.typed().replaceFirst("^#", "");
        var id = TicketNumber.parse(asked.typed())
                .map(TicketNumber::id)
                .or(() -> digits.matches("\\d{1,9}") ? Optional.of(Long.valueOf(digits)) : Optional.empty());
        return id.flatMap(wanted -> {
            var one = asked.conditions().bare();
            one.ticket("t.id = :?", wanted);
            return findings.list(viewer, one, 1, null).stream().findFirst();
        });
    }

    private static Part first(Found ticket, Part part) {
        var all = new ArrayList<>(List.of(ticket));
        part.found().stream().filter(other -> other.ticket() != ticket.ticket()).forEach(all::add);
        return new Part(all, part.next(), true);
    }
}
