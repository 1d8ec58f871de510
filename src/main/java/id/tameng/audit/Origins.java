package id.tameng.audit;

import id.tameng.audit.NewEntry.Origin;
import id.tameng.identity.Door;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.audit.Deed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Finds out whose deed it is: whoever the request belongs to, somebody who is just signing in, or nobody but the
/// program.
@Component
class Origins {

    private static final String PROGRAM = "Tameng";

    private final People people;

    Origins(People people) {
        this.people = people;
    }

    Origin of(Deed deed) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Viewer viewer
                && (deed.actor() == null || deed.actor() == viewer.id())) {
            return authentication.getDetails() instanceof Door door
                    ? new Origin(viewer.id(), viewer.name(), some(door.session()), some(door.token()), door.address())
                    : new Origin(viewer.id(), viewer.name(), some(viewer.session()), null, address());
        }
        if (deed.actor() != null) {
            return new Origin(deed.actor(), people.get(deed.actor()).name(), null, null, address());
        }
        return new Origin(null, PROGRAM, null, null, address());
    }

    private static @Nullable Long some(long id) {
        return id == 0 ? null : id;
    }

    private static @Nullable String address() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes ->
                        ((ServletRequestAttributes) attributes).getRequest().getRemoteAddr())
                .orElse(null);
    }
}
