package id.tameng.tickets.rest;

import id.tameng.customers.CustomerFile;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.Paging;
import id.tameng.tickets.CustomerTimeline;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customers")
class TimelineController {

    private final CustomerFile customers;
    private final CustomerTimeline timeline;

    TimelineController(CustomerFile customers, CustomerTimeline timeline) {
        this.customers = customers;
        this.timeline = timeline;
    }

    @GetMapping("/api/v1/customers/{id}/timeline")
    @PreAuthorize("hasAuthority('customers.read') and hasAuthority('tickets.read')")
    @Operation(
            summary = "What happened with a customer",
            description = "Her tickets and messages that you may see, newest first.")
    Slice<TimelineJson> list(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        var customer = customers.get(viewer, id);
        return timeline.page(viewer, customer.id(), paging.size(), paging.cursor())
                .map(entry -> TimelineJson.of(entry, viewer));
    }
}
