package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import id.tameng.platform.web.Problems;
import id.tameng.tickets.MessageLog;
import id.tameng.tickets.NewerMessages;
import id.tameng.tickets.Redelivery;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.drafts.Recall;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1")
@Tag(name = "Messages")
class MessagesController {

    private static final int NEWER = 50;

    private final MessageLog messages;
    private final Speaking speaking;
    private final Recall recall;
    private final Redelivery redelivery;
    private final Problems problems;
    private final Softened softened;

    MessagesController(
            MessageLog messages,
            Speaking speaking,
            Recall recall,
            Redelivery redelivery,
            Problems problems,
            Softened softened) {
        this.softened = softened;
        this.recall = recall;
        this.redelivery = redelivery;
        this.problems = problems;
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
        var page = messages.page(viewer, TicketNumber.get(number), paging.size(), paging.cursor());
        var instead = softened.of(viewer, page.data());
        return page.map(message -> MessageJson.of(message, viewer, instead));
    }

    @PostMapping("/tickets/{number}/messages")
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Answer a customer or leave a note",
            description =
                    "A reply is sent by the ticket's channel under your alias; a note never leaves the house. If there"
                            + " are newer messages than `last_seen_message_id`, nothing is sent: 409 with `newer_messages`.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<MessageJson> say(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @Valid @RequestBody MessageRequest request) {
        long id = speaking.say(viewer, TicketNumber.get(number), request);
        return ResponseEntity.created(URI.create("/api/v1/messages/" + id))
                .body(MessageJson.of(messages.get(viewer, id), viewer, Map.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(
            NewerMessages refusal, HttpServletRequest request, @AuthenticationPrincipal Viewer viewer) {
        var problem = problems.of(409, refusal.code(), request, refusal.arguments());
        var newer = messages.page(viewer, refusal.ticket(), NEWER, new Cursor("", refusal.seen()))
                .data();
        var instead = softened.of(viewer, newer);
        problem.setProperty(
                "newer_messages",
                newer.stream()
                        .filter(message -> !message.kind().equals("note"))
                        .map(message -> MessageJson.of(message, viewer, instead))
                        .toList());
        return ResponseEntity.status(409)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @DeleteMapping("/messages/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Take a reply back",
            description =
                    "Your own, while it waits to be sent (`undo_seconds`): it becomes your draft. 409 when it has gone.")
    void takeBack(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        recall.recall(viewer, id);
    }

    @PostMapping("/messages/{id}/delivery-attempts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Try a failed delivery again")
    void retry(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        redelivery.retry(viewer, messages.get(viewer, id).number(), id);
    }

    @GetMapping("/messages/{id}")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Read a message")
    MessageJson get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var message = messages.get(viewer, id);
        return MessageJson.of(message, viewer, softened.of(viewer, List.of(message)));
    }
}
