package id.tameng.customers.rest;

import id.tameng.platform.InvalidField;
import java.util.Map;
import java.util.function.Supplier;

/// The domain speaks of `zone` where programs write `time_zone`: refusals name the field that was sent.
final class FieldNames {

    private static final Map<String, String> NAMES = Map.of(
            "zone", "time_zone",
            "channel", "preferences.channel",
            "until", "preferences.best_until");

    private FieldNames() {}

    static <T> T translated(Supplier<T> act) {
        try {
            return act.get();
        } catch (InvalidField refusal) {
            throw new InvalidField(
                    NAMES.getOrDefault(refusal.field(), refusal.field()), refusal.code(), refusal.arguments());
        }
    }
}
