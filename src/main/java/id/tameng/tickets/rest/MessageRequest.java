package id.tameng.tickets.rest;

import id.tameng.platform.InvalidField;
import id.tameng.tickets.Address;
import id.tameng.tickets.TicketStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A reply to the customer or a note for colleagues.
@Schema(name = "NewMessage", description = "Give `body` or `body_html`.")
record MessageRequest(
        @Schema(
                description = "`reply` goes to the customer, `note` only to colleagues",
                allowableValues = {"reply", "note"})
        @NotNull
        String kind,

        @Schema(example = "Halo Kak, pesanannya kami cek, ya.") @Nullable
        String body,

        @Nullable String bodyHtml,

        @Schema(description = "To whom a reply goes; else the customer") @Size(max = 50) @Nullable
        List<@NotBlank @Email String> to,

        @Schema(description = "Copies of a reply; else everybody who takes part") @Size(max = 50) @Nullable
        List<@NotBlank @Email String> cc,

        @Schema(
                description = "The ticket's status after a reply",
                defaultValue = "waiting_customer",
                allowableValues = {"open", "waiting_customer", "waiting_internal", "solved", "closed"})
        @Nullable
        String status,

        @Schema(description = "The newest message you have seen: if there is a newer one, nothing is sent (409)")
        @Nullable
        Long lastSeenMessageId,

        @Schema(description = "Send although there are newer messages than the one you have seen") @Nullable
        Boolean anyway,

        @Schema(description = "How long a reply waits before it goes, so that it can be taken back", defaultValue = "0")
        @Min(0)
        @Max(60)
        @Nullable
        Integer undoSeconds,

        @Schema(description = "Ids of files uploaded before") @Size(max = 50) @Nullable
        List<@NotNull Long> attachments) {

    boolean isNote() {
        return switch (kind) {
            case "note" -> true;
            case "reply" -> false;
            default -> throw new InvalidField("kind", "kind-unknown");
        };
    }

    TicketStatus then() {
        return status == null ? TicketStatus.WAITING_CUSTOMER : Words.status("status", status);
    }

    boolean isSentAnyway() {
        return Boolean.TRUE.equals(anyway);
    }

    Duration patience() {
        return Duration.ofSeconds(undoSeconds == null ? 0 : undoSeconds);
    }

    List<Long> files() {
        return attachments == null ? List.of() : attachments;
    }

    static @Nullable List<Address> addresses(@Nullable List<String> typed) {
        return typed == null
                ? null
                : typed.stream().map(address -> new Address(null, address)).toList();
    }
}
