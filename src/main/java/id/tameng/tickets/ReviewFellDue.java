package id.tameng.tickets;

import java.util.Collection;

/// Something that somebody decided about a ticket is to be looked at again.
///
/// @param people who should, as far as they may see the ticket
/// @param decidedBy by name
public record ReviewFellDue(long ticket, Collection<Long> people, String decidedBy) {}
