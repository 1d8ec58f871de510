package id.tameng.customers.rest;

import id.tameng.customers.CustomerEntry.Newcomer;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewCustomer", description = "With an e-mail address or a phone number, or several.")
record CustomerRequest(
        @NotBlank @Size(max = 120) String name,

        @Schema(description = "By name; one that we do not know yet is made") @Nullable
        String company,

        @Schema(defaultValue = "id") @Nullable String language,
        @Schema(defaultValue = "Asia/Jakarta") @Nullable String timeZone,
        @Size(max = 20) @Nullable List<@NotNull String> emails,
        @Size(max = 20) @Nullable List<@NotNull String> phones) {

    Newcomer newcomer() {
        return new Newcomer(
                name,
                company,
                Objects.requireNonNullElse(language, "id"),
                Objects.requireNonNullElse(timeZone, "Asia/Jakarta"),
                Stream.of(emails, phones)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .toList());
    }
}
