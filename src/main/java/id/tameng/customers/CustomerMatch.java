package id.tameng.customers;

import org.jspecify.annotations.Nullable;

/// A customer who was found by what somebody typed.
///
/// @param contact an address or number of hers
public record CustomerMatch(
        long id,
        String name,
        @Nullable String company,
        @Nullable String contact) {}
