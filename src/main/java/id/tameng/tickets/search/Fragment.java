package id.tameng.tickets.search;

/// A piece of a text as it is, marked or not; whoever shows it escapes it.
public record Fragment(String text, boolean marked) {}
