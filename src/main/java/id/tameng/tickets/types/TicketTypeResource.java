package id.tameng.tickets.types;

import id.tameng.platform.Slice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Ticket types and fields")
class TicketTypeResource {

    private final TicketTypes types;

    TicketTypeResource(TicketTypes types) {
        this.types = types;
    }

    @GetMapping("/api/v1/ticket_types")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List the kinds of tickets")
    Slice<TicketTypeJson> list() {
        return new Slice<>(types.list().stream().map(TicketTypeJson::of).toList(), null);
    }
}
