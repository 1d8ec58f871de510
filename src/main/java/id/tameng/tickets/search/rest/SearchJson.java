package id.tameng.tickets.search.rest;

import id.tameng.tickets.search.Complaint;
import id.tameng.tickets.search.Fragment;
import id.tameng.tickets.search.Hit;
import id.tameng.tickets.search.Results;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found, as programs get it.
@Schema(name = "SearchResults")
record SearchJson(
        @Schema(description = "Newest match first; each ticket once")
        List<TicketHit> data,

        @Schema(description = "Pass it as `after` for older ones") @Nullable
        String next,

        @Schema(description = "With the first page only") List<CustomerHit> customers,

        @Schema(description = "What was looked for instead, since nothing was found") @Nullable
        String corrected,

        @Schema(description = "What may have been meant, since little was found") @Nullable
        String suggestion,

        @Schema(description = "Filters that were not understood and narrow nothing")
        List<NotUnderstood> notUnderstood) {

    @Schema(name = "TicketHit")
    record TicketHit(
            @Schema(example = "CS-26-004211") String number,
            String subject,
            String status,
            @Schema(description = "The customer's name") String customer,
            @Nullable String assignee,

            @Schema(description = "The newest message that matches")
            Match match) {}

    @Schema(name = "Match")
    record Match(
            long id,
            @Schema(example = "inbound") String kind,
            String author,

            @Schema(description = "Pieces of the text; put together they are the snippet")
            List<Piece> snippet,

            Instant createdAt) {}

    @Schema(name = "SnippetPiece")
    record Piece(String text, boolean marked) {

        static Piece of(Fragment fragment) {
            return new Piece(fragment.text(), fragment.marked());
        }
    }

    @Schema(name = "CustomerHit")
    record CustomerHit(
            long id,
            String name,
            @Nullable String company,
            @Nullable String contact) {}

    @Schema(name = "NotUnderstood")
    record NotUnderstood(@Schema(example = "status") String code, String value) {

        static NotUnderstood of(Complaint complaint) {
            return new NotUnderstood(complaint.code(), complaint.about());
        }
    }

    static SearchJson of(Results results) {
        return new SearchJson(
                results.tickets().stream().map(SearchJson::ticket).toList(),
                results.next(),
                results.customers().stream()
                        .map(one -> new CustomerHit(one.id(), one.name(), one.company(), one.contact()))
                        .toList(),
                results.corrected(),
                results.suggestion(),
                results.complaints().stream().map(NotUnderstood::of).toList());
    }

    private static TicketHit ticket(Hit hit) {
        return new TicketHit(
                hit.number().toString(),
                hit.subject(),
                hit.status().key(),
                hit.customer(),
                hit.assignee(),
                new Match(
                        hit.message(),
                        hit.kind(),
                        hit.author(),
                        hit.snippet().stream().map(Piece::of).toList(),
                        hit.at()));
    }
}
