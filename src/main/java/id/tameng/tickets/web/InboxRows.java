package id.tameng.tickets.web;

import gg.jte.Content;
import id.tameng.identity.Viewer;
import id.tameng.platform.Recent;
import id.tameng.platform.web.KeptHtml;
import id.tameng.platform.web.PackedRuns;
import id.tameng.platform.web.Page;
import id.tameng.tickets.InboxMark;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxRow;
import id.tameng.tickets.Line;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tameng.jte.Templates;

/// The rows of lists, ready to be shown. A whole team looks at the same ones, and most stay the same from one look to
/// the next, so each is made once for each state of a ticket and for all who get it alike.
@Component
class InboxRows {

    /// Some 1.6 KB each.
    private static final int MOST = 3_000;

    private static final int RUNS = 300;

    /// How many rows are packed together, on the average.
    private static final int RUN = 48;

    /// Stands for a row that not everybody gets alike.
    private static final KeptHtml DIFFERS = KeptHtml.of(output -> {}, false);

    private final InboxQuery inbox;
    private final Shielding shielding;
    private final Templates templates;
    private final Recent<Key, KeptHtml> recent = new Recent<>(MOST);
    private final PackedRuns runs = new PackedRuns(RUNS);

    InboxRows(InboxQuery inbox, Shielding shielding, Templates templates) {
        this.inbox = inbox;
        this.shielding = shielding;
        this.templates = templates;
    }

    /// @param today where the reader is: "besok" is another day tomorrow
    /// @param age of its last message, [as people read it][Ages]
    /// @param choosable whether it has a box for bulk work
    /// @param readers who get it alike
    private record Key(
            InboxMark mark,
            ListChoice choice,
            Locale locale,
            ZoneId zone,
            LocalDate today,
            int age,
            boolean choosable,
            String readers) {

        Key of(String others) {
            return new Key(mark, choice, locale, zone, today, age, choosable, others);
        }

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
        var look = new Look(page, viewer, choice);
        var contents = new HashMap<InboxMark, Content>();
        for (var mark : marks) {
            var kept = find(look, mark, known);
            if (kept != null) {
                contents.put(mark, kept);
            }
        }
        if (contents.size() < marks.size()) {
            contents.putAll(make(
                    look,
                    marks.stream().filter(mark -> !contents.containsKey(mark)).toList()));
        }
        return runs.of(
                marks.stream().map(contents::get).filter(Objects::nonNull).toList());
    }

    private @Nullable Content find(Look look, InboxMark mark, KnownRows known) {
        var key = look.key(mark);
        if (!known.isEmpty() && known.contain(key.name(look.page.asset("")))) {
            return templates.ticketsInboxKept(mark.id());
        }
        var row = recent.find(key);
        if (row != DIFFERS) {
            return row;
        }
        var spared = recent.find(key.of(look.sparing()));
        return spared == null ? recent.find(key.of(look.oneself())) : spared;
    }

    private Map<InboxMark, Content> make(Look look, List<InboxMark> marks) {
        var rows = inbox.rows(look.viewer, marks.stream().map(InboxMark::id).toList());
        var lines = shielding.lines(look.viewer, rows.values().stream().flatMap(InboxRows::saidByCustomers));
        var made = new HashMap<InboxMark, Content>();
        for (var mark : marks) {
            var row = rows.get(mark.id());
            if (row != null) {
                made.put(mark, make(look, mark, row, lines));
            }
        }
        return made;
    }

    private Content make(Look look, InboxMark mark, InboxRow row, SoftLines lines) {
        var key = look.key(mark).of(look.readers(row, lines));
        var state = key.readers().isEmpty() ? key.name(look.page.asset("")) : null;
        var html = KeptHtml.of(
                templates.ticketsInboxRow(look.page, row, look.choice.query(), lines, state), isFirst(mark.id()));
        recent.keep(key, html);
        if (!key.readers().isEmpty()) {
            recent.keep(key.of(Look.ALL), DIFFERS);
        }
        return html;
    }

    /// Spread evenly, whatever numbers the tickets of a list have.
    private static boolean isFirst(long ticket) {
        return Long.remainderUnsigned((ticket * 0x9E3779B97F4A7C15L) >>> 32, RUN) == 0;
    }

    private static Stream<Line> saidByCustomers(InboxRow row) {
        return row.lastKind().equals("inbound")
                ? Stream.of(row.subjectLine(), row.lastLine())
                : Stream.of(row.subjectLine());
    }

    /// Somebody looking at a list.
    private final class Look {

        private static final String ALL = "";

        private final Page page;
        private final Viewer viewer;
        private final ListChoice choice;
        private final LocalDate today;
        private final Ages ages;
        private @Nullable String sparing;

        Look(Page page, Viewer viewer, ListChoice choice) {
            this.page = page;
            this.viewer = viewer;
            this.choice = choice;
            today = LocalDate.ofInstant(page.made(), viewer.zone());
            ages = Ages.at(page.made(), viewer.zone());
        }

        Key key(InboxMark mark) {
            return new Key(
                    mark,
                    choice,
                    viewer.locale(),
                    viewer.zone(),
                    today,
                    ages.of(mark.lastAt()),
                    viewer.may("tickets.write"),
                    ALL);
        }

        /// Each chooses for herself how much she is spared, and drafts are one's own or somebody's.
        String readers(InboxRow row, SoftLines lines) {
            if (!row.drafters().isEmpty()) {
                return oneself();
            }
            return saidByCustomers(row).anyMatch(lines::isHarsh) ? sparing() : ALL;
        }

        /// Those who are spared as much.
        String sparing() {
            if (sparing == null) {
                sparing = "spared " + shielding.measure(viewer);
            }
            return sparing;
        }

        String oneself() {
            return viewer.id() + " " + sparing();
        }
    }
}
