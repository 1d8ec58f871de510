package id.tameng.tickets.search;

import id.tameng.customers.CustomerMatch;
import id.tameng.customers.CustomerMatches;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import id.tameng.platform.Text;
import id.tameng.tickets.TicketFilter;
import id.tameng.tickets.TicketSearch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One box for everything: numbers, names, addresses, phone numbers, words, filters.
@Component
public class Search implements TicketSearch {

    /// Below this many tickets a typing error is suspected.
    private static final int FEW = 3;

    private static final int LONGEST = 200;
    private static final int CUSTOMERS = 5;

    private final Filters filters;
    private final Wording wording;
    private final TicketFindings tickets;
    private final Spelling spelling;
    private final CustomerMatches customers;
    private final Marking marking;

    Search(
            Filters filters,
            Wording wording,
            TicketFindings tickets,
            Spelling spelling,
            CustomerMatches customers,
            Marking marking) {
        this.filters = filters;
        this.wording = wording;
        this.tickets = tickets;
        this.spelling = spelling;
        this.customers = customers;
        this.marking = marking;
    }

    /// @param after the `next` of a part before
    public Results find(Viewer viewer, String text, int limit, @Nullable Cursor after) {
        var typed = Text.oneLine(Text.shorten(text, LONGEST));
        var asked = ask(viewer, typed);
        if (asked.isNothing()) {
            return new Results(typed, List.of(), null, List.of(), asked.complaints(), null, null);
        }
        var page = tickets.page(viewer, asked, limit, after);
        if (after != null) {
            return results(asked, page, List.of(), null, null);
        }
        var people = people(viewer, asked);
        if (page.found().size() >= FEW || page.certain()) {
            return results(asked, page, people, null, null);
        }
        var better = spelling.correct(typed, asked.wanted().plain()).orElse(null);
        return better != null && page.found().isEmpty() && people.isEmpty()
                ? instead(viewer, asked, better, limit)
                : results(asked, page, people, null, better);
    }

    @Override
    public Slice<Long> find(Viewer viewer, TicketFilter filter, int limit, @Nullable Cursor after) {
        var words = filter.words() == null ? "" : filter.words();
        var asked = ask(viewer, Text.oneLine(Text.shorten(words, LONGEST)), new Conditions(filter));
        if (asked.isNothing()) {
            return new Slice<>(List.of(), null);
        }
        var part = tickets.page(viewer, asked, limit, after);
        return new Slice<>(part.found().stream().map(Found::ticket).toList(), part.next());
    }

    private Results instead(Viewer viewer, Asked asked, String better, int limit) {
        var other = ask(viewer, better);
        var page = tickets.page(viewer, other, limit, null);
        var found = results(other, page, people(viewer, other), better, null);
        return new Results(
                asked.typed(),
                found.tickets(),
                found.next(),
                found.customers(),
                asked.complaints(),
                found.isEmpty() ? null : better,
                null);
    }

    private Asked ask(Viewer viewer, String typed) {
        return ask(viewer, typed, new Conditions());
    }

    private Asked ask(Viewer viewer, String typed, Conditions conditions) {
        var query = TypedQuery.parse(typed);
        var complaints = new ArrayList<Complaint>();
        query.unknown().forEach(name -> complaints.add(new Complaint("unknown", name)));
        filters.understand(viewer, query.filters(), conditions, complaints::add);
        return new Asked(typed, query, conditions, wording.of(query, conditions), complaints);
    }

    private List<CustomerMatch> people(Viewer viewer, Asked asked) {
        return viewer.may("customers.read") && asked.conditions().isEmpty()
                ? customers.list(viewer, asked.typed(), CUSTOMERS)
                : List.of();
    }

    private Results results(
            Asked asked,
            TicketFindings.Part part,
            List<CustomerMatch> people,
            @Nullable String corrected,
            @Nullable String suggestion) {
        return new Results(
                asked.typed(),
                marking.mark(part.found(), asked.wanted().marks()),
                part.next(),
                people,
                asked.complaints(),
                corrected,
                suggestion);
    }
}
