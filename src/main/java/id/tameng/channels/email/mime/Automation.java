package id.tameng.channels.email.mime;

/// Whether a person or a machine wrote the mail. Anything but `NONE` is never answered automatically and never reopens
/// a ticket.
public enum Automation {
    NONE,
    /// An out-of-office note or another automatic answer.
    AUTO_REPLY,
    /// A list, a newsletter or a notification.
    BULK,
    /// A report about a mail of ours that did not arrive, or not yet.
    BOUNCE,
    /// Mail that already went through us once.
    LOOP
}
