package id.tameng.tickets;

import id.tameng.identity.Viewer;

/// Somebody is to meet nothing of this customer any more. Whoever keeps her apart publishes it, in the same
/// transaction;
/// what she follows of the customer ends.
public record KeptApart(Viewer viewer, long customer) {}
