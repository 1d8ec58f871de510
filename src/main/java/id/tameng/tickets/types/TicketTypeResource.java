package id.tameng.tickets.types;

import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/ticket_types")
@Tag(name = "Ticket types and fields")
class TicketTypeResource {

    private final TicketTypes types;

    TicketTypeResource(TicketTypes types) {
        this.types = types;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List the kinds of tickets")
    Slice<TicketTypeJson> list() {
        return new Slice<>(types.list().stream().map(TicketTypeJson::of).toList(), null);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Read a kind of ticket")
    ResponseEntity<TicketTypeJson> get(@PathVariable long id) {
        return answer(ResponseEntity.ok(), id);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('tickets.configure')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a kind of ticket")
    ResponseEntity<TicketTypeJson> add(@Valid @RequestBody TicketTypeRequest request) {
        long id = types.add(request.name(), request.isActive(), request.parts());
        return answer(ResponseEntity.created(URI.create("/api/v1/ticket_types/" + id)), id);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('tickets.configure')")
    @Operation(
            summary = "Change a kind of ticket",
            description = "With `If-Match` only if nobody was faster (412 otherwise).")
    ResponseEntity<TicketTypeJson> change(
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String condition,
            @Valid @RequestBody TicketTypeRequest request) {
        int version = Objects.requireNonNullElse(
                VersionTag.version(condition), types.get(id).version());
        types.change(id, request.edit(version));
        return answer(ResponseEntity.ok(), id);
    }

    private ResponseEntity<TicketTypeJson> answer(ResponseEntity.BodyBuilder response, long id) {
        var type = types.get(id);
        return response.eTag(VersionTag.of(type.version())).body(TicketTypeJson.of(type));
    }
}
