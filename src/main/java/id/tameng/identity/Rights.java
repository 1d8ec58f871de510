package id.tameng.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a person may do right now, for work that goes on after she has asked for it.
@Component
public class Rights {

    private final Viewers viewers;

    Rights(Viewers viewers) {
        this.viewers = viewers;
    }

    /// Empty for whoever no longer works here.
    public Optional<Viewer> find(long person) {
        return viewers.findByPerson(person);
    }
}
