package id.tameng.tickets.rest;

import id.tameng.tickets.TicketSummary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A ticket as programs get it.
@Schema(name = "Ticket", description = "One case of one customer.")
record TicketJson(
        @Schema(example = "CS-26-004211") String number,
        @Schema(example = "Paket belum sampai") String subject,

        @Schema(allowableValues = {"new", "open", "waiting_customer", "waiting_internal", "solved", "closed", "spam"})
        String status,

        @Schema(allowableValues = {"low", "normal", "high", "urgent"})
        String priority,

        @Schema(description = "How it began", example = "email")
        String channel,

        @Schema(description = "The team whose work it is") Reference queue,

        @Schema(description = "Who has it; null: nobody") @Nullable
        Reference assignee,

        Reference customer,
        List<String> tags,
        @Schema(description = "What kind of ticket it is") Reference type,

        @Schema(description = "Values by the key of their field", example = "{\"nomor_resi\": \"JX12345\"}")
        Map<String, Object> customFields,

        @Schema(description = "The number of the ticket it continues") @Nullable
        String follows,

        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,

        @Schema(description = "The oldest customer message that no human has answered") @Nullable
        Instant unansweredSince,

        int messageCount,
        LastMessage lastMessage) {

    @Schema(name = "Reference")
    record Reference(long id, String name) {

        static Reference of(TicketSummary.Named named) {
            return new Reference(named.id(), named.name());
        }
    }

    @Schema(name = "LastMessage", description = "The newest message, as lists show it.")
    record LastMessage(
            long id,

            @Schema(allowableValues = {"inbound", "reply", "note", "system", "forward"})
            String kind,

            @Schema(description = "The author's name") String author,

            @Schema(description = "The first 160 characters")
            String preview,

            Instant createdAt) {}

    static TicketJson of(TicketSummary ticket) {
        return new TicketJson(
                ticket.number().toString(),
                ticket.subject(),
                ticket.status().key(),
                ticket.priority().key(),
                ticket.channel(),
                Reference.of(ticket.team()),
                ticket.assignee() == null ? null : Reference.of(ticket.assignee()),
                Reference.of(ticket.customer()),
                ticket.tags(),
                Reference.of(ticket.type()),
                ticket.customFields(),
                ticket.follows(),
                ticket.createdAt(),
                ticket.updatedAt(),
                ticket.solvedAt(),
                ticket.closedAt(),
                ticket.unansweredSince(),
                ticket.messageCount(),
                last(ticket.latest()));
    }

    private static LastMessage last(TicketSummary.Latest latest) {
        return new LastMessage(latest.id(), latest.kind(), latest.author(), latest.preview(), latest.at());
    }
}
