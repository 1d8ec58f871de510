package id.tameng.tickets.web;

import gg.jte.Content;
import id.tameng.identity.Viewer;
import id.tameng.platform.Recent;
import id.tameng.platform.web.KeptHtml;
import id.tameng.platform.web.Page;
import id.tameng.tickets.InboxMark;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxRow;
import id.tameng.tickets.ListChoice;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.SoftLines;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tameng.jte.Templates;

/// The rows of lists, ready to be shown. A whole team looks at the same ones, and most stay the same from one look to
/// the next, so what does not depend on who looks is made once for each state of a ticket.
@Component
class InboxRows {

    /// Some 1.6 KB each.
    private static final int MOST = 3_000;

    private final InboxQuery inbox;
    private final Shielding shielding;
    private final Templates templates;
    private final Recent<Key, KeptHtml> recent = new Recent<>(MOST);

    InboxRows(InboxQuery inbox, Shielding shielding, Templates templates) {
        this.inbox = inbox;
        this.shielding = shielding;
        this.templates = templates;
    }

    /// @param today where the reader is: "besok" is another day tomorrow
    /// @param age of its last message, [as people read it][Ages]
    /// @param choosable whether it has a box for bulk work
    private record Key(
            InboxMark mark,
            ListChoice choice,
            Locale locale,
            ZoneId zone,
            LocalDate today,
            int age,
            boolean choosable) {

        /// The same on every node.
        ///
        /// @param build of the program
        String name(String build) {
            var mood = mark.mood() == null ? "" : mark.mood().key();
            int look = Objects.hash(mood, choice.query(), locale, zone, today, age, choosable, build);
            return mark.id() + "-" + mark.version() + "-" + Integer.toHexString(look);
        }
    }

    /// @param known what the browser shows already: of these only their place is told
    /// @return in the order of the marks, without what is gone meanwhile
    List<Content> of(Page page, Viewer viewer, ListChoice choice, List<InboxMark> marks, KnownRows known) {
        var today = LocalDate.ofInstant(page.made(), viewer.zone());
        var ages = Ages.at(page.made(), viewer.zone());
        boolean choosable = viewer.may("tickets.write");
        Function<InboxMark, Key> key =
                mark -> new Key(mark, choice, viewer.locale(), viewer.zone(), today, ages.of(mark.lastAt()), choosable);
        var contents = new HashMap<InboxMark, Content>();
        for (var mark : marks) {
            var kept = find(key.apply(mark), page, known);
            if (kept != null) {
                contents.put(mark, kept);
            }
        }
        if (contents.size() < marks.size()) {
            var unknown =
                    marks.stream().filter(mark -> !contents.containsKey(mark)).toList();
            contents.putAll(make(page, viewer, choice, unknown, key));
        }
        return marks.stream().map(contents::get).filter(Objects::nonNull).toList();
    }

    private @Nullable Content find(Key key, Page page, KnownRows known) {
        return !known.isEmpty() && known.contain(key.name(page.asset("")))
                ? templates.ticketsInboxKept(key.mark().id())
                : recent.find(key);
    }

    private Map<InboxMark, Content> make(
            Page page, Viewer viewer, ListChoice choice, List<InboxMark> marks, Function<InboxMark, Key> key) {
        var rows = inbox.rows(viewer, marks.stream().map(InboxMark::id).toList());
        var lines = shielding.lines(viewer, rows.values().stream().flatMap(InboxRows::saidByCustomers));
        var made = new HashMap<InboxMark, Content>();
        for (var mark : marks) {
            var row = rows.get(mark.id());
            if (row != null) {
                made.put(mark, make(page, choice, row, lines, key.apply(mark)));
            }
        }
        return made;
    }

    private Content make(Page page, ListChoice choice, InboxRow row, SoftLines lines, Key key) {
        if (!isAlikeForAll(row, lines)) {
            return templates.ticketsInboxRow(page, row, choice.query(), lines, null);
        }
        var html = KeptHtml.of(templates.ticketsInboxRow(page, row, choice.query(), lines, key.name(page.asset(""))));
        recent.keep(key, html);
        return html;
    }

    /// Drafts are one's own or somebody's, and each chooses for herself how much she is spared.
    private static boolean isAlikeForAll(InboxRow row, SoftLines lines) {
        return row.drafters().isEmpty() && saidByCustomers(row).noneMatch(lines::isHarsh);
    }

    private static Stream<String> saidByCustomers(InboxRow row) {
        return row.lastKind().equals("inbound") ? Stream.of(row.subject(), row.lastText()) : Stream.of(row.subject());
    }
}
