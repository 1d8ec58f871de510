package id.tameng.platform.audit;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Where deeds are told. Costs nothing if nobody keeps them.
@Component
public class AuditTrail {

    private final ApplicationEventPublisher events;

    AuditTrail(ApplicationEventPublisher events) {
        this.events = events;
    }

    /// A change that changes nothing is none.
    public void changed(String what, Subject subject, Changes changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new Deed(what, subject, changes, null, false));
        }
    }

    /// What is done in the name of somebody, perhaps when her request is long over.
    public void changedFor(long person, String what, Subject subject, Changes changes) {
        if (!changes.isEmpty()) {
            events.publishEvent(new Deed(what, subject, changes, person, false));
        }
    }

    public void happened(String what, Subject subject) {
        events.publishEvent(new Deed(what, subject, Changes.none(), null, false));
    }

    /// For what somebody does to her own account before or while she signs in.
    public void happenedTo(String what, long person) {
        events.publishEvent(new Deed(what, Subject.person(person, ""), Changes.none(), person, false));
    }

    public void read(String what, Subject subject) {
        events.publishEvent(new Deed(what, subject, Changes.none(), null, true));
    }
}
