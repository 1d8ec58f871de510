package id.tameng.tickets.views;

import static id.tameng.tickets.views.Operator.AT_LEAST;
import static id.tameng.tickets.views.Operator.AT_MOST;
import static id.tameng.tickets.views.Operator.CONTAINS;
import static id.tameng.tickets.views.Operator.IS_ANY;
import static id.tameng.tickets.views.Operator.IS_NONE;
import static id.tameng.tickets.views.Operator.LACKS;
import static id.tameng.tickets.views.Operator.MISSING;
import static id.tameng.tickets.views.Operator.NEWER_THAN;
import static id.tameng.tickets.views.Operator.OLDER_THAN;
import static id.tameng.tickets.views.Operator.PRESENT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a condition is about, and how that can be compared.
public enum Subject {
    STATUS(IS_ANY, IS_NONE),
    PRIORITY(IS_ANY, IS_NONE),
    TEAM(IS_ANY, IS_NONE),
    ASSIGNEE(IS_ANY, IS_NONE),
    TAG(IS_ANY, IS_NONE, PRESENT, MISSING),
    TYPE(IS_ANY, IS_NONE),
    FIELD(IS_ANY, IS_NONE, AT_LEAST, AT_MOST, PRESENT, MISSING),
    CUSTOMER(IS_ANY, IS_NONE),
    CHANNEL(IS_ANY, IS_NONE),
    CREATED(OLDER_THAN, NEWER_THAN),
    UPDATED(OLDER_THAN, NEWER_THAN),
    LAST_MESSAGE(OLDER_THAN, NEWER_THAN),
    UNANSWERED(PRESENT, MISSING, OLDER_THAN),
    SNOOZED(PRESENT, MISSING),
    TITLE(CONTAINS, LACKS),
    MOOD(IS_ANY, IS_NONE);

    @SuppressWarnings("ImmutableEnumChecker") // List.of keeps what it has been given.
    private final List<Operator> operators;

    Subject(Operator... operators) {
        this.operators = List.of(operators);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The first is the usual one.
    public List<Operator> operators() {
        return operators;
    }

    public boolean isAge() {
        return this == CREATED || this == UPDATED || this == LAST_MESSAGE || this == UNANSWERED;
    }

    public static Optional<Subject> find(String key) {
        return Arrays.stream(values())
                .filter(subject -> subject.key().equals(key))
                .findFirst();
    }
}
