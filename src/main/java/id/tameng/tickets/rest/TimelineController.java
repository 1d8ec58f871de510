package id.tameng.tickets.rest;

import id.tameng.customers.Timeline;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

@ApiController
@Tag(name = "Customers")
class TimelineController {

    private final Timeline timeline;
    private final Softened softened;

    TimelineController(Timeline timeline, Softened softened) {
        this.timeline = timeline;
        this.softened = softened;
    }

    @GetMapping("/api/v1/customers/{id}/timeline")
    @PreAuthorize("hasAuthority('customers.read')")
    @Operation(
            summary = "What happened with a customer",
            description =
                    "Tickets and messages that you may see, notes, consents and changes of her data, newest first."
                            + " Of a merged customer: what happened with the one she is now.")
    Slice<TimelineJson> list(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        var page = timeline.page(viewer, id, paging.size(), paging.cursor());
        var said = page.data().stream()
                .map(TimelineJson::message)
                .filter(Objects::nonNull)
                .toList();
        var instead = softened.of(viewer, said);
        return page.map(entry -> TimelineJson.of(entry, viewer, instead));
    }
}
