package id.tameng.care.conduct;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The steps of the ladder, each a sheet of its own with words that can be changed before they go.
@HtmlController
class ConductController {

    private static final int USUAL_DAYS = 7;

    /// What stands in the sheet when it is shown.
    ///
    /// @param words null for those that the step has by itself
    private record Filled(Reason reason, @Nullable String words, int days) {}

    private final Ladder ladder;
    private final Blocking blocking;
    private final Conducts conducts;
    private final Offences offences;
    private final TicketList tickets;
    private final People people;
    private final Templates templates;

    ConductController(
            Ladder ladder,
            Blocking blocking,
            Conducts conducts,
            Offences offences,
            TicketList tickets,
            People people,
            Templates templates) {
        this.ladder = ladder;
        this.blocking = blocking;
        this.conducts = conducts;
        this.offences = offences;
        this.tickets = tickets;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/conduct/new")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel form(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @RequestParam String step) {
        var ticket = TicketNumber.get(number);
        return form(
                page, viewer, ticket, rung(step), new Filled(offences.gravest(viewer, ticket), null, USUAL_DAYS), null);
    }

    @PostMapping("/tickets/{number}/conduct")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> take(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam String step,
            @RequestParam(defaultValue = "insult") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Long to) {
        var ticket = TicketNumber.get(number);
        var rung = rung(step);
        var why = Reason.find(reason).orElseThrow(() -> DomainException.invalid("conduct-reason-unknown"));
        try {
            long id = switch (rung) {
                case WARNING, SECOND_WARNING -> ladder.warn(viewer, ticket, why, words);
                case HANDOVER -> ladder.handOver(viewer, ticket, why, supervisor(to), words);
                case END -> ladder.end(viewer, ticket, why, words);
                case BLOCK -> throw DomainException.invalid("conduct-step-unknown");
            };
            return done(page, ticket, rung, id);
        } catch (DomainException refusal) {
            return refused(page, viewer, ticket, rung, new Filled(why, words, USUAL_DAYS), refusal);
        }
    }

    @PostMapping("/tickets/{number}/conduct/block")
    @PreAuthorize("hasAuthority('care.sanctions')")
    ResponseEntity<JteModel> block(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "insult") String reason,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "" + USUAL_DAYS) int days) {
        var ticket = TicketNumber.get(number);
        var why = Reason.find(reason).orElseThrow(() -> DomainException.invalid("conduct-reason-unknown"));
        try {
            blocking.block(viewer, ticket, why, words, days);
            return done(page, ticket, Rung.BLOCK, 0);
        } catch (DomainException refusal) {
            return refused(page, viewer, ticket, Rung.BLOCK, new Filled(why, words, days), refusal);
        }
    }

    @DeleteMapping("/tickets/{number}/conduct/{id}")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> undo(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        var ticket = TicketNumber.get(number);
        ladder.undo(viewer, ticket, id);
        return page.isFrame("work")
                ? ResponseEntity.ok(templates.careConductUndone(page))
                : Redirect.to("/tickets/" + ticket);
    }

    private long supervisor(@Nullable Long chosen) {
        return people.listWith("care.sanctions").stream()
                .map(People.Colleague::id)
                .filter(id -> id.equals(chosen))
                .findFirst()
                .orElseThrow(() -> DomainException.invalid("conduct-whom"));
    }

    private static Rung rung(String step) {
        return Rung.find(step).orElseThrow(() -> DomainException.invalid("conduct-step-unknown"));
    }

    private ResponseEntity<JteModel> refused(
            Page page, Viewer viewer, TicketNumber ticket, Rung rung, Filled filled, DomainException refusal) {
        return ResponseEntity.status(refusal.kind().status())
                .body(form(
                        page,
                        viewer,
                        ticket,
                        rung,
                        filled,
                        page.text("problem." + refusal.code(), refusal.arguments())));
    }

    private JteModel form(
            Page page, Viewer viewer, TicketNumber number, Rung rung, Filled filled, @Nullable String error) {
        var ticket = tickets.get(viewer, number);
        var conduct = conducts.of(ticket.customer().id());
        var shown = rung == Rung.WARNING && conduct.has(Rung.WARNING) ? Rung.SECOND_WARNING : rung;
        return templates.careConductForm(
                page,
                number,
                shown,
                conduct,
                filled.reason(),
                filled.words() == null ? page.text("rung." + shown.key() + ".words", viewer.alias()) : filled.words(),
                filled.days(),
                people.listWith("care.sanctions"),
                error);
    }

    private ResponseEntity<JteModel> done(Page page, TicketNumber ticket, Rung rung, long step) {
        return page.isFrame("work")
                ? ResponseEntity.ok(templates.careConductDone(page, ticket, rung, step))
                : Redirect.to("/tickets/" + ticket);
    }
}
