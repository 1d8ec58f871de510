package id.tameng.customers;

/// What happens to customers as a whole, told inside the transaction in which it happens.
public sealed interface CustomerActivity {

    /// Two were one person: whatever was known of `merged` now belongs to `survivor`.
    record CustomersMerged(long survivor, long merged) implements CustomerActivity {}

    record CustomerRenamed(long customer, String name) implements CustomerActivity {}

    /// They were two after all.
    record CustomersParted(long survivor, long parted) implements CustomerActivity {}
}
