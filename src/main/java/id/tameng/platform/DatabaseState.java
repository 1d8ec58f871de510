package id.tameng.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// In which state a request that only reads found the database. Two that found it in the same state see the same rows:
/// nothing was committed between them, at no node. What was read for one serves the other ([WhileUnchanged]).
public final class DatabaseState {

    /// The state as a column of the first statement of a request: which transactions it sees (PostgreSQL's
    /// `pg_snapshot`).
    public static final String COLUMN = "pg_current_snapshot()::text";

    private static final String ATTRIBUTE = DatabaseState.class.getName();

    private DatabaseState() {}

    /// A request that changes something must see its own changes, so it has no state.
    public static void found(String state, HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            request.setAttribute(ATTRIBUTE, state);
        }
    }

    /// Null outside of requests that only read.
    static @Nullable String current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? (String) attributes.getRequest().getAttribute(ATTRIBUTE)
                : null;
    }
}
