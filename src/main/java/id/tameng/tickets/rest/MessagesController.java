package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.Paging;
import id.tameng.tickets.MessageLog;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Messages")
class MessagesController {

    private final MessageLog messages;
    private final Speaking speaking;

    MessagesController(MessageLog messages, Speaking speaking) {
        this.messages = messages;
        this.speaking = speaking;
    }

    @GetMapping("/tickets/{number}/messages")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List the messages of a ticket", description = "All of them, oldest first.")
    Slice<MessageJson> list(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return messages.page(viewer, TicketNumber.get(number), paging.size(), paging.cursor())
                .map(message -> MessageJson.of(message, viewer));
    }

    @PostMapping("/tickets/{number}/messages")
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Answer a customer or leave a note",
            description = "A reply is sent by the ticket's channel under your alias; a note never leaves the house.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MessageJson> say(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody MessageRequest request) {
        long id = speaking.say(viewer, TicketNumber.get(number), request);
        return ResponseEntity.created(URI.create("/api/v1/messages/" + id))
                .body(MessageJson.of(messages.get(viewer, id), viewer));
    }

    @GetMapping("/messages/{id}")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Read a message")
    MessageJson get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return MessageJson.of(messages.get(viewer, id), viewer);
    }
}
