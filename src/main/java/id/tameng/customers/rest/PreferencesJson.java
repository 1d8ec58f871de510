package id.tameng.customers.rest;

import id.tameng.customers.Preferences;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

@Schema(name = "Preferences", description = "How a customer likes to be reached.")
record PreferencesJson(
        @Schema(allowableValues = {"email", "phone", "whatsapp", "sms"}) @Nullable
        String channel,

        @Schema(description = "In her own time zone; together with `best_until`", type = "string", example = "16:00:00")
        @Nullable
        LocalTime bestFrom,

        @Schema(type = "string", example = "19:30:00") @Nullable
        LocalTime bestUntil,

        @Schema(description = "She may write to us, but we do not begin")
        boolean doNotContact) {

    static PreferencesJson of(Preferences preferences) {
        return new PreferencesJson(
                preferences.channel(), preferences.from(), preferences.until(), preferences.doNotContact());
    }

    Preferences preferences() {
        return new Preferences(channel, bestFrom, bestUntil, doNotContact);
    }
}
