package id.tameng.tickets.rest;

import id.tameng.tickets.Address;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A message to be shown to somebody outside.
@Schema(name = "NewForward")
record ForwardRequest(
        @Schema(description = "To whom it goes", example = "[\"gudang@contoh.test\"]") @NotEmpty @Size(max = 10)
        List<@NotBlank @Email String> to,

        @Schema(description = "A word to go with it", example = "Mohon dicek, ya.") @Size(max = 100_000) @Nullable
        String text) {

    List<Address> addresses() {
        return to.stream().map(address -> new Address(null, address)).toList();
    }

    String words() {
        return Objects.requireNonNullElse(text, "");
    }
}
