package id.tameng.customers.web;

import id.tameng.customers.Customer;
import id.tameng.customers.CustomerProfile;
import id.tameng.customers.Preferences;
import id.tameng.platform.InvalidField;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be edited of a customer, as typed.
record ProfileForm(
        @Nullable String name,
        @Nullable String company,
        @Nullable String language,
        @Nullable String zone,
        @Nullable String channel,
        @Nullable String from,
        @Nullable String until,
        boolean quiet,
        int version) {

    static ProfileForm of(Customer customer) {
        var company = customer.company();
        var preferences = customer.preferences();
        return new ProfileForm(
                customer.name(),
                company == null ? "" : company.name(),
                customer.language().getLanguage(),
                customer.zone().getId(),
                text(preferences.channel()),
                Objects.toString(preferences.from(), ""),
                Objects.toString(preferences.until(), ""),
                preferences.doNotContact(),
                customer.version());
    }

    /// By which field a refusal is told: a text is missing or too long where it is so.
    static Map<String, String> fields(ProfileForm form) {
        boolean name = text(form.name).isBlank() || text(form.name).length() > CustomerProfile.LONGEST;
        return Map.of(
                "required", "name",
                "text-too-long", name ? "name" : "company",
                "choice-unknown", "zone",
                "best-time-half", "until",
                "time-invalid", "until");
    }

    /// @throws InvalidField `until`: time-invalid
    CustomerProfile.Edit edit() {
        var preferences =
                new Preferences(channel == null || channel.isBlank() ? null : channel, time(from), time(until), quiet);
        return new CustomerProfile.Edit(text(name), company, text(language), text(zone), preferences, version);
    }

    private static @Nullable LocalTime time(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeException e) {
            throw new InvalidField("until", "time-invalid");
        }
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
