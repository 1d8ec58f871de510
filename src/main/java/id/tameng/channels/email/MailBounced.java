package id.tameng.channels.email;

/// A report says that a mail of ours did not arrive, or not yet. Told inside the transaction that keeps the report.
///
/// @param message ours, the one that did not arrive
/// @param recipient whom it did not reach; empty when the report does not say
/// @param detail what the other server said
public record MailBounced(long message, long ticket, String recipient, boolean permanent, String detail) {}
