package id.tameng.customers.web;

import id.tameng.customers.Customer;
import id.tameng.customers.CustomerProfile;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What can be edited of a customer, as typed.
record ProfileForm(
        @Nullable String name,
        @Nullable String company,
        @Nullable String language,
        @Nullable String zone,
        int version) {

    static ProfileForm of(Customer customer) {
        var company = customer.company();
        return new ProfileForm(
                customer.name(),
                company == null ? "" : company.name(),
                customer.language().getLanguage(),
                customer.zone().getId(),
                customer.version());
    }

    /// By which field a refusal is told: a text is missing or too long where it is so.
    static Map<String, String> fields(ProfileForm form) {
        boolean name = form.edit().name().isBlank() || form.edit().name().length() > CustomerProfile.LONGEST;
        return Map.of("required", "name", "text-too-long", name ? "name" : "company", "choice-unknown", "zone");
    }

    CustomerProfile.Edit edit() {
        return new CustomerProfile.Edit(text(name), company, text(language), text(zone), version);
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
