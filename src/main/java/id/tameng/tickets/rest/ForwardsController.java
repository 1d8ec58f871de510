package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.Forwarding;
import id.tameng.tickets.MessageLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@Tag(name = "Messages")
class ForwardsController {

    private final Forwarding forwarding;
    private final MessageLog messages;

    ForwardsController(Forwarding forwarding, MessageLog messages) {
        this.forwarding = forwarding;
        this.messages = messages;
    }

    @PostMapping("/api/v1/messages/{id}/forwards")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Forward a message to somebody outside",
            description = "With its files. It stands in the ticket; the customer is not answered by it. Notes stay.")
    ResponseEntity<MessageJson> forward(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @Valid @RequestBody ForwardRequest request) {
        var number = messages.get(viewer, id).number();
        long forwarded = forwarding.forward(viewer, number, id, request.addresses(), request.words());
        return ResponseEntity.created(URI.create("/api/v1/messages/" + forwarded))
                .body(MessageJson.of(messages.get(viewer, forwarded), viewer, Map.of()));
    }
}
