package id.tameng.tickets.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A ticket to be opened with what a customer said.
@Schema(name = "NewTicket", description = "Opens a ticket with a message of the customer. Give `body` or `body_html`.")
record TicketRequest(
        @NotNull @Valid CustomerReference customer,

        @Schema(example = "Paket belum sampai") @NotBlank @Size(max = 300)
        String subject,

        @Schema(example = "Halo, paket saya belum sampai.") @Nullable
        String body,

        @Schema(example = "<p>Halo, paket saya belum sampai.</p>") @Nullable
        String bodyHtml,

        @Schema(description = "The team, by id or name; else the first of yours") @Nullable
        String queue,

        @Schema(
                defaultValue = "normal",
                allowableValues = {"low", "normal", "high", "urgent"})
        @Nullable
        String priority,

        @Nullable List<@NotNull String> tags,

        @Schema(
                description = "How the customer said it",
                defaultValue = "api",
                allowableValues = {"api", "form", "phone", "counter"})
        @Nullable
        String channel,

        @Schema(description = "The kind of ticket, by id or name; else the usual one") @Nullable
        String type,

        @Schema(
                description = "Values by the key of their field",
                implementation = Object.class,
                example = "{\"nomor_resi\": \"JX12345\"}")
        @Nullable
        Map<String, @Nullable JsonNode> customFields) {

    /// @param id of a customer who is known; else `email`, with a name for whoever is new
    @Schema(name = "CustomerReference", description = "A customer by id, or by e-mail address: whoever is new is made.")
    record CustomerReference(
            @Nullable Long id,
            @Schema(example = "rina@contoh.test") @Nullable String email,

            @Schema(example = "Rina Kusuma") @Size(max = 120) @Nullable
            String name) {}
}
