package id.tameng.tickets;

import java.util.List;

/// Messages from outside stand in their tickets: told once for many, inside the transaction in which they were placed.
public record MessagesArrived(List<Long> messages) {}
