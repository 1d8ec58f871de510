package id.tameng.channels.email;

import org.jspecify.annotations.Nullable;

/// A server reported about a mail of ours, told inside the transaction that takes the report in.
///
/// @param message the one it is about
/// @param recipient whom it did not reach, if the report says so
/// @param permanent false for a mere delay
/// @param detail the server's words
record MailBounced(long message, long ticket, @Nullable String recipient, boolean permanent, String detail) {}
