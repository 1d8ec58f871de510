package id.tameng.tickets.documentation;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.fields.CustomFields;
import id.tameng.tickets.fields.Need;
import id.tameng.tickets.tasks.FollowUpList;
import id.tameng.tickets.types.Typing;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The dialog for writing a case down, the panel that shows it, and what the next person reads first.
@HtmlController
class DocumentationController {

    private static final String FIELD = "field.";

    private final Documentations documentations;
    private final Conclusion conclusion;
    private final FollowUpList tasks;
    private final TicketList tickets;
    private final Typing typing;
    private final People people;
    private final CustomFields fields;
    private final Templates templates;

    DocumentationController(
            Documentations documentations,
            Conclusion conclusion,
            FollowUpList tasks,
            TicketList tickets,
            Typing typing,
            People people,
            CustomFields fields,
            Templates templates) {
        this.documentations = documentations;
        this.conclusion = conclusion;
        this.tasks = tasks;
        this.tickets = tickets;
        this.typing = typing;
        this.people = people;
        this.fields = fields;
        this.templates = templates;
    }

    @GetMapping("/tickets/{number}/documentation")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel dialog(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean solve) {
        var ticket = TicketNumber.get(number);
        var form = DocumentationForm.of(documentations.find(viewer, ticket).orElse(null), solve);
        return show(page, viewer, ticket, form, Map.of(), Map.of());
    }

    @PutMapping("/tickets/{number}/documentation")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> write(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @ModelAttribute DocumentationForm form,
            @RequestParam Map<String, String> parameters) {
        var ticket = TicketNumber.get(number);
        var typed = typed(parameters);
        try {
            var followUp = form.followUp(viewer.id(), viewer.zone());
            var missing =
                    conclusion.conclude(viewer, ticket, form.account(), followUp, typed, form.seen(), form.isSolving());
            if (missing.isEmpty()) {
                return done(page, ticket, form);
            }
            var kept = form.stored(documentations.find(viewer, ticket).orElse(null));
            return again(422, show(page, viewer, ticket, kept, Map.of(), missing(missing)));
        } catch (InvalidField wrong) {
            return again(422, show(page, viewer, ticket, form, typed, Map.of(wrong.field(), wrong.code())));
        } catch (OptimisticLockingFailureException e) {
            return again(409, show(page, viewer, ticket, form, typed, Map.of("", "documentation-newer")));
        }
    }

    /// What stands where the dialog was.
    @GetMapping("/tickets/{number}/documentation/done")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel closed(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean solved) {
        return templates.ticketsDocumentationDone(
                page, tickets.get(viewer, TicketNumber.get(number)).number(), solved);
    }

    @GetMapping("/tickets/{number}/panels/documentation")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        return templates.ticketsDocumentationPanel(
                page,
                ticket,
                documentations.find(viewer, ticket).orElse(null),
                documentations.before(viewer, ticket),
                tasks.of(viewer, ticket));
    }

    @GetMapping("/tickets/{number}/handover")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel handover(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = tickets.get(viewer, TicketNumber.get(number));
        return templates.ticketsDocumentationHandover(
                page,
                ticket,
                documentations.find(viewer, ticket.number()).orElse(null),
                tasks.of(viewer, ticket.number()));
    }

    private JteModel show(
            Page page,
            Viewer viewer,
            TicketNumber number,
            DocumentationForm form,
            Map<String, @Nullable String> typed,
            Map<String, String> errors) {
        var ticket = tickets.get(viewer, number);
        var type = typing.of(ticket.id());
        var pane = new DocumentationPane(
                ticket,
                type,
                form,
                errors,
                tasks.of(viewer, number),
                fields.listFor(type.id()).stream()
                        .filter(field -> field.isNeeded(type.id(), Need.SOLVE))
                        .toList(),
                typed,
                people.listAssignable(ticket.team().id()),
                viewer.id());
        return page.frame() == null
                ? templates.ticketsDocumentationAlone(page, pane)
                : templates.ticketsDocumentationDialog(page, pane);
    }

    /// Fields come as `field.<key>`.
    private static Map<String, @Nullable String> typed(Map<String, String> parameters) {
        var typed = new LinkedHashMap<String, @Nullable String>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), value);
            }
        });
        return typed;
    }

    private static Map<String, String> missing(Collection<String> paths) {
        return paths.stream().collect(Collectors.toMap(path -> path, path -> "solving-missing"));
    }

    private static ResponseEntity<JteModel> again(int status, JteModel dialog) {
        return ResponseEntity.status(status).body(dialog);
    }

    private static ResponseEntity<JteModel> done(Page page, TicketNumber ticket, DocumentationForm form) {
        return page.frame() == null
                ? Redirect.to("/tickets/" + ticket)
                : Redirect.to("/tickets/" + ticket + "/documentation/done?solved=" + form.isSolving());
    }
}
