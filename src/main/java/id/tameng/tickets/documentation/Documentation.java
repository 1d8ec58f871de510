package id.tameng.tickets.documentation;

import java.time.Instant;

/// One version of what was written down.
public record Documentation(int version, Account account, long author, String authorName, Instant writtenAt) {}
