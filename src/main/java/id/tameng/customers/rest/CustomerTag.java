package id.tameng.customers.rest;

import id.tameng.customers.Customer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/// The version of a customer or company as an entity tag. What is added beside her profile (identities,
/// notes) changes the tag, but does not stand in the way of whoever edits.
final class CustomerTag {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:\\.\\d{1,20}){0,2}\"");

    private CustomerTag() {}

    static String of(Customer customer) {
        long changed = ChronoUnit.MICROS.between(Instant.EPOCH, customer.updatedAt());
        return "\"%d.%d.%d\""
                .formatted(customer.version(), changed, customer.notes().size());
    }

    static String of(int version) {
        return "\"" + version + "\"";
    }

    /// @param condition of `If-Match`; null and `*` match everything
    /// @throws OptimisticLockingFailureException when it names another version
    static void check(@Nullable String condition, int version) {
        if (condition == null || condition.strip().equals("*")) {
            return;
        }
        var tag = TAG.matcher(condition.strip());
        if (!tag.matches() || Integer.parseInt(tag.group(1)) != version) {
            throw new OptimisticLockingFailureException("It has version " + version);
        }
    }
}
