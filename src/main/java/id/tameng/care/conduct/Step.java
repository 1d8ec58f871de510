package id.tameng.care.conduct;

import id.tameng.tickets.TicketNumber;
import java.time.Instant;

/// A step that was taken and counts.
public record Step(long id, Rung rung, Reason reason, TicketNumber ticket, long by, String byName, Instant at) {}
