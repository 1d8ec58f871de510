package id.tameng.customers.rest;

import id.tameng.customers.Customer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Identity", description = "An address or number that is this customer's alone.")
record IdentityJson(
        long id,

        @Schema(allowableValues = {"email", "phone"}) String kind,

        @Schema(description = "E-mail in lower case, phone in E.164", example = "+6281234567890")
        String value,

        boolean verified,
        @Nullable Instant verifiedAt,

        @Schema(description = "Who made sure that it is hers, by name") @Nullable
        String verifiedBy,

        @Schema(description = "The one to use first of its kind")
        boolean primary,

        @Schema(description = "Whether she signs in to her own pages with it")
        boolean login) {

    static IdentityJson of(Customer.Identity identity) {
        return new IdentityJson(
                identity.id(),
                identity.kind(),
                identity.value(),
                identity.verifiedAt() != null,
                identity.verifiedAt(),
                identity.verifiedBy(),
                identity.primary(),
                identity.login());
    }
}
