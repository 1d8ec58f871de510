package id.tameng.tickets;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a case stands. All meaning hangs on these; teams may put names of their own on top.
public enum TicketStatus {
    NEW,
    OPEN,
    WAITING_CUSTOMER,
    WAITING_INTERNAL,
    SOLVED,
    CLOSED,
    SPAM;

    /// Still somebody's work.
    public static final Set<TicketStatus> ACTIVE =
            java.util.Collections.unmodifiableSet(EnumSet.of(NEW, OPEN, WAITING_CUSTOMER, WAITING_INTERNAL));

    /// As stored and in the API, for instance `waiting_customer`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    public static Optional<TicketStatus> find(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equals(key))
                .findFirst();
    }

    public static TicketStatus get(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
