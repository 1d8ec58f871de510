package id.tameng.platform.audit;

import org.jspecify.annotations.Nullable;

/// Somebody did something, told inside the transaction in which it happens.
///
/// @param what in dotted words, for instance `role.changed`, the key of its name `audit.what.<what>`
/// @param actor the id of whoever did it, where the request belongs to nobody yet: she is just signing in
/// @param reading whether she only looked
public record Deed(
        String what,
        Subject subject,
        Changes changes,
        @Nullable Long actor,
        boolean reading) {}
