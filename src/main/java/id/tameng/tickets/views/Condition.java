package id.tameng.tickets.views;

import id.tameng.platform.InvalidField;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Priority;
import id.tameng.tickets.TicketStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One condition of a view.
///
/// @param field the key of a field, for [Subject#FIELD] alone
/// @param values what it is compared with: keys, ids (`me` and `none` for people), hours, a text
public record Condition(Subject subject, @Nullable String field, Operator operator, List<String> values) {

    private static final int VALUES = 50;
    private static final int LENGTH = 200;
    private static final String ID = "\\d{1,18}";

    /// @throws InvalidField `conditions`: view-condition-…
    Condition checked() {
        if (!subject.operators().contains(operator) || (subject == Subject.FIELD && field == null)) {
            throw new InvalidField("conditions", "view-condition-unknown");
        }
        var clean = operator.needsValue()
                ? values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .distinct()
                        .toList()
                : List.<String>of();
        if (operator.needsValue() && clean.isEmpty()) {
            throw new InvalidField("conditions", "view-condition-empty");
        }
        if (clean.size() > VALUES || !clean.stream().allMatch(this::isFit)) {
            throw new InvalidField("conditions", "view-condition-value");
        }
        return new Condition(subject, subject == Subject.FIELD ? field : null, operator, clean);
    }

    /// Whether it means somebody else to each who looks.
    boolean isPersonal() {
        return subject == Subject.ASSIGNEE && values.contains("me");
    }

    private boolean isFit(String value) {
        if (value.length() > LENGTH) {
            return false;
        }
        return switch (subject) {
            case STATUS -> TicketStatus.find(value).isPresent();
            case PRIORITY -> Priority.find(value).isPresent();
            case MOOD -> Mood.find(value).isPresent();
            case ASSIGNEE -> value.equals("me") || value.equals("none") || value.matches(ID);
            case TEAM, TYPE, CUSTOMER -> value.matches(ID);
            case CREATED, UPDATED, LAST_MESSAGE, UNANSWERED -> value.matches("[1-9]\\d{0,4}");
            case TAG, FIELD, CHANNEL, SNOOZED, TITLE -> true;
        };
    }
}
