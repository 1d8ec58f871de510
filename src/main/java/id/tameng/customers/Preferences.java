package id.tameng.customers;

import id.tameng.platform.InvalidField;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How somebody likes to be reached.
///
/// @param channel `email`, `phone`, `whatsapp` or `sms`; null: she has not said
/// @param from the best time of her day, together with `until`; may span midnight
/// @param doNotContact she may write to us, but we do not begin
public record Preferences(
        @Nullable String channel,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        boolean doNotContact) {

    public static final Set<String> CHANNELS = Set.of("email", "phone", "whatsapp", "sms");

    public static final Preferences NONE = new Preferences(null, null, null, false);

    public boolean isNone() {
        return equals(NONE);
    }

    /// @throws InvalidField `channel`: choice-unknown; `until`: best-time-half
    void check() {
        if (channel != null && !CHANNELS.contains(channel)) {
            throw new InvalidField("channel", "choice-unknown");
        }
        if ((from == null) != (until == null)) {
            throw new InvalidField("until", "best-time-half");
        }
    }
}
