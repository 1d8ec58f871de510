package id.tameng.tickets.bulk;

import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/bulk_jobs")
@Tag(name = "Bulk jobs")
class BulkJobsApi {

    private static final int REFUSALS = 1000;

    private final BulkOrders orders;
    private final BulkQuery jobs;
    private final Selection selection;
    private final Clock clock;

    BulkJobsApi(BulkOrders orders, BulkQuery jobs, Selection selection, Clock clock) {
        this.orders = orders;
        this.jobs = jobs;
        this.selection = selection;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List your bulk jobs", description = "Newest first.")
    Slice<BulkJobJson> list(
            @AuthenticationPrincipal Viewer viewer, @ParameterObject @Valid @ModelAttribute Paging paging) {
        return jobs.page(viewer, paging.size(), paging.cursor()).map(job -> BulkJobJson.of(job, List.of()));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Change many tickets",
            description = "At most 10,000. Answers at once; the job goes on by itself and each ticket is changed once.")
    ResponseEntity<BulkJobJson> order(
            @AuthenticationPrincipal Viewer viewer, @Valid @RequestBody BulkJobRequest request) {
        var act = request.order(viewer, clock.instant());
        var tickets = selection.ids(viewer, request.ids(), request.view());
        return accepted(viewer, orders.order(viewer, tickets, act, null));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Read a bulk job", description = "How far it is, and which tickets could not be changed.")
    BulkJobJson get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return BulkJobJson.of(jobs.get(viewer, id), jobs.listRefusals(viewer, id, REFUSALS));
    }

    @PostMapping("/{id}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Undo a bulk job",
            description = "Puts each ticket back, unless somebody has changed the same about it since.")
    ResponseEntity<BulkJobJson> undo(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return accepted(viewer, orders.undo(viewer, id));
    }

    @PostMapping("/{id}/cancellation")
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Call a bulk job off", description = "Only before it has begun.")
    BulkJobJson cancel(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        orders.cancel(viewer, id);
        return BulkJobJson.of(jobs.get(viewer, id), List.of());
    }

    private ResponseEntity<BulkJobJson> accepted(Viewer viewer, long id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/bulk_jobs/" + id))
                .body(BulkJobJson.of(jobs.get(viewer, id), List.of()));
    }
}
