package id.tameng.tickets.views;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.Page;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.TicketTopics;
import id.tameng.tickets.fields.CustomField;
import id.tameng.tickets.fields.CustomFields;
import id.tameng.tickets.fields.Kind;
import id.tameng.tickets.views.SavedView.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Any list as a board.
@Component
class Boards {

    private static final int CARDS = 20;

    private final SavedViews views;
    private final ViewList list;
    private final CustomFields fields;

    Boards(SavedViews views, ViewList list, CustomFields fields) {
        this.views = views;
        this.list = list;
        this.fields = fields;
    }

    BoardPane board(Page page, Viewer viewer, String source, String by) {
        var choices = fields.list().stream()
                .filter(field -> field.active() && field.kind() == Kind.CHOICE)
                .toList();
        var field =
                choices.stream().filter(one -> one.key().equals(by)).findFirst().orElse(null);
        boolean saved = isSaved(source);
        return new BoardPane(
                source,
                saved
                        ? views.get(viewer, Long.parseLong(source)).name()
                        : page.text("view." + inbox(source).key()),
                saved ? "/views/" + source : "/inbox/" + inbox(source).key(),
                field,
                choices,
                lanes(field),
                TicketTopics.of(viewer));
    }

    /// @throws DomainException not-found for a column that the board does not have
    LanePane lane(Viewer viewer, BoardPane board, String value, @Nullable String after) {
        var lane = board.lanes().stream()
                .filter(one -> one.value().equals(value))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        var draft = draft(viewer, board.source());
        return new LanePane(
                board,
                lane,
                list.page(viewer, draft, lane, CARDS, Cursor.parse(after)),
                list.count(viewer, draft, lane),
                Objects.requireNonNullElse(after, ""));
    }

    private static List<Lane> lanes(@Nullable CustomField field) {
        if (field == null) {
            return List.of(
                            TicketStatus.NEW,
                            TicketStatus.OPEN,
                            TicketStatus.WAITING_CUSTOMER,
                            TicketStatus.WAITING_INTERNAL,
                            TicketStatus.SOLVED)
                    .stream()
                    .map(Lane::of)
                    .toList();
        }
        var lanes = new ArrayList<Lane>();
        lanes.add(Lane.of(field, ""));
        field.options().forEach(option -> lanes.add(Lane.of(field, option)));
        return lanes;
    }

    /// A list of the inbox in the words of a view. Its column says which status, so solved ones have a place too.
    private ViewDraft draft(Viewer viewer, String source) {
        if (isSaved(source)) {
            return views.get(viewer, Long.parseLong(source)).draft();
        }
        var conditions = switch (inbox(source)) {
            case UNASSIGNED -> List.of(assignee("none"), snoozed(Operator.MISSING));
            case MINE -> List.of(assignee("me"), snoozed(Operator.MISSING));
            case TEAM ->
                List.of(new Condition(Subject.TEAM, null, Operator.IS_ANY, teams(viewer)), snoozed(Operator.MISSING));
            case ALL -> List.<Condition>of();
            case SNOOZED -> List.of(snoozed(Operator.PRESENT));
            case WAITING -> List.of(snoozed(Operator.MISSING), status(List.of("waiting_customer", "waiting_internal")));
            case SOLVED -> List.of(status(List.of("solved", "closed")));
            case SPAM -> List.of(status(List.of("spam")));
        };
        return new ViewDraft("", Share.PERSONAL, null, false, conditions, Sorting.NEWEST, List.of());
    }

    private static List<String> teams(Viewer viewer) {
        return viewer.teams().isEmpty()
                ? List.of("0")
                : viewer.teams().stream().map(String::valueOf).toList();
    }

    private static Condition assignee(String who) {
        return new Condition(Subject.ASSIGNEE, null, Operator.IS_ANY, List.of(who));
    }

    private static Condition status(List<String> keys) {
        return new Condition(Subject.STATUS, null, Operator.IS_ANY, keys);
    }

    private static Condition snoozed(Operator operator) {
        return new Condition(Subject.SNOOZED, null, operator, List.of());
    }

    private static boolean isSaved(String source) {
        return source.matches("\\d{1,18}");
    }

    private static InboxView inbox(String source) {
        return InboxView.find(source).orElseThrow(DomainException::notFound);
    }
}
