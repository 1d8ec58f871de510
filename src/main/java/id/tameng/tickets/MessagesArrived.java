package id.tameng.tickets;

import java.util.List;

/// Messages from outside stand in their tickets: told once for many, inside the transaction in which they were placed.
/// What is kept without being put before anybody is not among them
/// until it is released.
public record MessagesArrived(List<Long> messages) {}
