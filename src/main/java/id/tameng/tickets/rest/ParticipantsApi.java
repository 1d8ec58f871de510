package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.ThreadPerson;
import id.tameng.tickets.ThreadQuery;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

@ApiController
@RequestMapping("/api/v1/tickets/{number}/participants")
@Tag(name = "Participants")
class ParticipantsApi {

    @Schema(name = "Participant", description = "Somebody who takes part in a conversation.")
    record ParticipantJson(
            @Nullable String name,
            @Schema(example = "ratna@contoh.id") String address,

            @Schema(allowableValues = {"requester", "cc"}) String role,

            @Schema(description = "False for somebody who wrote uninvited and gets no copies yet")
            boolean accepted) {

        static ParticipantJson of(ThreadPerson person) {
            return new ParticipantJson(person.name(), person.address(), person.role(), person.accepted());
        }
    }

    @Schema(name = "Participants")
    record All(List<ParticipantJson> data) {}

    @Schema(name = "ParticipantRequest")
    record Uninvited(
            @Schema(example = "ratna@contoh.id") @NotBlank @Email @Size(max = 254)
            String address) {}

    private final ThreadQuery threads;
    private final Conversation conversation;

    ParticipantsApi(ThreadQuery threads, Conversation conversation) {
        this.threads = threads;
        this.conversation = conversation;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List who takes part in a ticket")
    All list(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return of(viewer, TicketNumber.get(number));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Let somebody in who wrote uninvited",
            description = "From then on she gets copies. 404 for whoever does not wait to be let in.")
    All accept(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody Uninvited request) {
        var ticket = TicketNumber.get(number);
        conversation.accept(viewer, ticket, request.address());
        return of(viewer, ticket);
    }

    private All of(Viewer viewer, TicketNumber ticket) {
        return new All(threads.get(viewer, ticket, 1).people().stream()
                .map(ParticipantJson::of)
                .toList());
    }
}
