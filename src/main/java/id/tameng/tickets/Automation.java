package id.tameng.tickets;

import java.util.Locale;

/// Whether a machine wrote. Such messages never reopen a ticket and never get an automatic answer.
public enum Automation {
    NONE,
    /// Out of office and the like: kept as a system entry.
    AUTO_REPLY,
    /// Newsletters and lists.
    BULK,
    /// A report about a message of ours that did not arrive.
    BOUNCE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
