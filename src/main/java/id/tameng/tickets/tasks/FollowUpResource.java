package id.tameng.tickets.tasks;

import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@Tag(name = "Follow-ups")
class FollowUpResource {

    private final FollowUpList list;
    private final FollowUps tasks;
    private final TicketList tickets;

    FollowUpResource(FollowUpList list, FollowUps tasks, TicketList tickets) {
        this.list = list;
        this.tasks = tasks;
        this.tickets = tickets;
    }

    @GetMapping("/api/v1/follow_ups")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List your tasks", description = "Those to be done, the soonest first; or those done.")
    Slice<FollowUpJson> list(
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "false") boolean done,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        var slice = done
                ? list.done(viewer, paging.size(), paging.cursor())
                : list.open(viewer, paging.size(), paging.cursor());
        return slice.map(FollowUpJson::of);
    }

    @GetMapping("/api/v1/tickets/{number}/follow_ups")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List the tasks of a ticket")
    Slice<FollowUpJson> ofTicket(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = tickets.get(viewer, TicketNumber.get(number));
        return new Slice<>(
                list.of(viewer, ticket.number()).stream().map(FollowUpJson::of).toList(), null);
    }

    @PostMapping("/api/v1/tickets/{number}/follow_ups")
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Add a task to a ticket")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<FollowUpJson> add(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody FollowUpRequest request) {
        long id = tasks.add(viewer, TicketNumber.get(number), request.task(viewer));
        return ResponseEntity.created(URI.create("/api/v1/follow_ups/" + id))
                .body(FollowUpJson.of(list.get(viewer, id)));
    }

    @GetMapping("/api/v1/follow_ups/{id}")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Read a task")
    FollowUpJson get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return FollowUpJson.of(list.get(viewer, id));
    }

    @PatchMapping("/api/v1/follow_ups/{id}")
    @PreAuthorize("hasAuthority('tickets.write')")
    @Transactional
    @Operation(summary = "Finish, reopen or postpone a task")
    public FollowUpJson change(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @Valid @RequestBody FollowUpPatch patch) {
        list.get(viewer, id);
        if (Boolean.FALSE.equals(patch.done())) {
            tasks.reopen(viewer, id);
        }
        if (patch.dueAt() != null) {
            tasks.postpone(viewer, id, patch.dueAt());
        }
        if (Boolean.TRUE.equals(patch.done())) {
            tasks.finish(viewer, id);
        }
        return FollowUpJson.of(list.get(viewer, id));
    }
}
