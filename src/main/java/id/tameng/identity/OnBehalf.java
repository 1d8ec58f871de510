package id.tameng.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// A person with her rights as they are now, for what the program does later in her name.
@Component
public class OnBehalf {

    private final Viewers viewers;

    OnBehalf(Viewers viewers) {
        this.viewers = viewers;
    }

    /// Empty for whoever works here no longer.
    public Optional<Viewer> find(long person) {
        return viewers.findByPerson(person);
    }

    /// Does it as this person, so that it stands under her name whatever tells of it.
    ///
    /// @param door by which she ordered it
    public <T> T act(Viewer person, Door door, Supplier<T> deed) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SignedIn.context(person, door));
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
