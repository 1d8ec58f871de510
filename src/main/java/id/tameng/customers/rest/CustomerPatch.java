package id.tameng.customers.rest;

import id.tameng.customers.Customer;
import id.tameng.customers.CustomerProfile;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(name = "CustomerChanges", description = "What is not named stays.")
record CustomerPatch(
        @Nullable String name,

        @Schema(description = "By name; empty: a private person") @Nullable
        String company,

        @Nullable String language,
        @Nullable String timeZone,

        @Schema(description = "Replaces them as a whole") @Valid @Nullable
        PreferencesJson preferences) {

    CustomerProfile.Edit edit(Customer customer) {
        var employer = customer.company() == null ? null : customer.company().name();
        return new CustomerProfile.Edit(
                Objects.requireNonNullElse(name, customer.name()),
                company == null ? employer : company,
                Objects.requireNonNullElse(language, customer.language().getLanguage()),
                Objects.requireNonNullElse(timeZone, customer.zone().getId()),
                preferences == null ? null : preferences.preferences(),
                customer.version());
    }
}
