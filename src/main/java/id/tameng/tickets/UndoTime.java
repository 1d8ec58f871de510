package id.tameng.tickets;

import java.time.Duration;
import org.springframework.stereotype.Component;

/// How long a reply written by hand waits before it goes.
@Component
public class UndoTime {

    private final TicketsProperties properties;

    UndoTime(TicketsProperties properties) {
        this.properties = properties;
    }

    public Duration length() {
        return properties.undo();
    }
}
