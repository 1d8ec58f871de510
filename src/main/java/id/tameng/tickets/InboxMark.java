package id.tameng.tickets;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which ticket stands in a line of a list, and in which state: as long as this is the same, its [row][InboxRow] is.
///
/// @param version of the ticket, another after every change; one alone says nothing
public record InboxMark(long id, long version, @Nullable Mood mood, Instant lastAt) {}
