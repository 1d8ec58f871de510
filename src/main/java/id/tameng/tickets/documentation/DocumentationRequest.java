package id.tameng.tickets.documentation;

import id.tameng.platform.InvalidField;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

@Schema(name = "DocumentationText", description = "The whole documentation; what is left out is empty.")
record DocumentationRequest(
        @Size(max = Account.LENGTH) @Nullable String summary,
        @Size(max = Account.LENGTH) @Nullable String steps,
        @Size(max = Account.LENGTH) @Nullable String solution,

        @Schema(allowableValues = {"product", "policy", "logistics", "us", "customer", "third_party"}) @Nullable
        String cause) {

    Account account() {
        return new Account(
                DocumentationForm.text(summary),
                DocumentationForm.text(steps),
                DocumentationForm.text(solution),
                cause == null ? null : Cause.find(cause).orElseThrow(() -> new InvalidField("cause", "cause-unknown")));
    }
}
