package id.tameng.tickets.views;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.Handling;
import id.tameng.tickets.SolvingRules;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.fields.FieldValues;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The board: its columns are frames of their own, each with its pages; moving a card changes the ticket.
@HtmlController
class BoardController {

    private final Boards boards;
    private final Handling handling;
    private final FieldValues values;
    private final Templates templates;

    BoardController(Boards boards, Handling handling, FieldValues values, Templates templates) {
        this.boards = boards;
        this.handling = handling;
        this.values = values;
        this.templates = templates;
    }

    @GetMapping("/boards/{source}")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel board(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String source,
            @RequestParam(defaultValue = "status") String by) {
        return templates.ticketsBoardPage(page, boards.board(page, viewer, source, by));
    }

    @GetMapping("/boards/{source}/columns")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel lane(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String source,
            @RequestParam(defaultValue = "status") String by,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(required = false) @Nullable String after) {
        var board = boards.board(page, viewer, source, by);
        return templates.ticketsBoardLane(page, boards.lane(viewer, board, value, after));
    }

    /// @param by `status`, or the key of a field
    @PostMapping("/tickets/{number}/column")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> move(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam String by,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String from) {
        var ticket = TicketNumber.get(number);
        try {
            if (by.equals("status")) {
                handling.changeStatus(
                        viewer,
                        ticket,
                        TicketStatus.find(to).orElseThrow(() -> DomainException.invalid("status-unknown", to)));
            } else {
                values.change(viewer, ticket, Collections.singletonMap(by, to));
            }
        } catch (InvalidField refusal) {
            if (refusal.code().equals(SolvingRules.INCOMPLETE)) {
                return Redirect.to("/tickets/" + ticket + "/documentation?solve=true");
            }
            throw refusal;
        }
        return Redirect.to("/tickets/" + ticket + "/column?by=" + encoded(by) + "&to=" + encoded(to) + "&from="
                + encoded(from.equals("new") ? "open" : from));
    }

    /// What is said after a move, with the way back.
    @GetMapping("/tickets/{number}/column")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel moved(
            Page page,
            @PathVariable String number,
            @RequestParam String by,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String from) {
        return templates.ticketsBoardMoved(page, TicketNumber.get(number), by, to, from);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
