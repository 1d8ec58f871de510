package id.tameng.channels.email.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.channels.email.MailboxHealth;
import id.tameng.channels.email.MailboxSetup;
import id.tameng.channels.email.PersonalSender;
import id.tameng.identity.Teams;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The mailboxes: which there are, and setting one up.
@HtmlController
class MailboxController {

    private final MailboxSetup setup;
    private final MailboxHealth health;
    private final PersonalSender personal;
    private final Teams teams;
    private final Templates templates;

    MailboxController(
            MailboxSetup setup, MailboxHealth health, PersonalSender personal, Teams teams, Templates templates) {
        this.setup = setup;
        this.health = health;
        this.personal = personal;
        this.teams = teams;
        this.templates = templates;
    }

    @GetMapping("/mailboxes")
    @PreAuthorize("hasAuthority('mailboxes.read')")
    JteModel list(Page page) {
        return templates.mailboxesIndex(page, health.list(), personal.find().orElse(0L));
    }

    @GetMapping("/mailboxes/new")
    @PreAuthorize("hasAuthority('mailboxes.manage')")
    JteModel blank(Page page) {
        return templates.mailboxesEditor(page, MailboxEditor.fresh(teams.list()));
    }

    @GetMapping("/mailboxes/{id:\\d+}")
    @PreAuthorize("hasAuthority('mailboxes.read')")
    JteModel show(Page page, @PathVariable long id) {
        return templates.mailboxesEditor(page, editor(page, id));
    }

    @PostMapping("/mailboxes")
    @PreAuthorize("hasAuthority('mailboxes.manage')")
    ResponseEntity<JteModel> add(Page page, @ModelAttribute MailboxForm form) {
        return save(page, MailboxEditor.fresh(teams.list()).typed(form, 0, MailboxCheck.whole(form)));
    }

    @PutMapping("/mailboxes/{id:\\d+}")
    @PreAuthorize("hasAuthority('mailboxes.manage')")
    ResponseEntity<JteModel> change(
            Page page, @PathVariable long id, @RequestParam int version, @ModelAttribute MailboxForm form) {
        return save(page, editor(page, id).typed(form, version, MailboxCheck.whole(form)));
    }

    private ResponseEntity<JteModel> save(Page page, MailboxEditor typed) {
        if (!typed.errors().isEmpty()) {
            return again(page, typed);
        }
        try {
            store(typed);
            return Redirect.to("/mailboxes?flash=mailbox-saved");
        } catch (DomainException refusal) {
            return again(page, typed.typed(typed.form(), typed.version(), wrong(refusal)));
        }
    }

    private void store(MailboxEditor typed) {
        if (typed.isNew()) {
            setup.add(typed.form().draft());
        } else {
            setup.change(typed.id(), typed.version(), typed.form().draft());
        }
    }

    private static Map<String, String> wrong(DomainException refusal) {
        return switch (refusal.code()) {
            case "mailbox-address-taken" -> Map.of("address", "mailbox.error.taken");
            case "mailbox-password-again" -> Map.of(refusal.arguments()[0] + "Password", "mailbox.error.password");
            default -> throw refusal;
        };
    }

    private ResponseEntity<JteModel> again(Page page, MailboxEditor typed) {
        return ResponseEntity.unprocessableContent().body(templates.mailboxesEditor(page, typed));
    }

    private MailboxEditor editor(Page page, long id) {
        return MailboxEditor.of(setup.get(id), teams.list(), page.reader().may("mailboxes.manage"));
    }
}
