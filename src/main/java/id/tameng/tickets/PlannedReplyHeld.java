package id.tameng.tickets;

/// A planned reply was not sent when it was due; its author decides what becomes of it.
public record PlannedReplyHeld(long ticket, long author, String authorName, String text) {}
