package id.tameng.customers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer as lists show her.
///
/// @param addresses e-mail addresses, oldest first
/// @param phones in E.164, oldest first
public record CustomerRow(
        long id,
        String name,
        Customer.@Nullable Company company,
        List<String> addresses,
        List<String> phones,
        Instant createdAt,
        Instant updatedAt) {}
