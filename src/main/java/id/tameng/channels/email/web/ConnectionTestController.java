package id.tameng.channels.email.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.channels.email.ConnectionTest;
import id.tameng.channels.email.MailboxSetup;
import id.tameng.identity.Teams;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// "Uji sambungan": tries the account as it stands in the form. The page comes back with the answer in a frame of its
/// own, so that in a browser with JavaScript what was typed, the password above all, stays where it is.
@HtmlController
class ConnectionTestController {

    private final ConnectionTest test;
    private final MailboxSetup setup;
    private final Teams teams;
    private final Templates templates;

    ConnectionTestController(ConnectionTest test, MailboxSetup setup, Teams teams, Templates templates) {
        this.test = test;
        this.setup = setup;
        this.teams = teams;
        this.templates = templates;
    }

    /// PUT as well, since the form of a mailbox that exists says so.
    @RequestMapping(
            path = "/mailboxes/connection-test",
            method = {RequestMethod.POST, RequestMethod.PUT})
    @PreAuthorize("hasAuthority('mailboxes.manage')")
    ResponseEntity<JteModel> attempt(
            Page page,
            @RequestParam String protocol,
            @RequestParam(defaultValue = "0") long mailbox,
            @RequestParam(defaultValue = "0") int version,
            @ModelAttribute MailboxForm form) {
        var errors = MailboxCheck.account(form, protocol);
        var editor = editor(mailbox).typed(form, version, errors);
        var result = errors.isEmpty() ? attempt(protocol, mailbox, form) : null;
        return ResponseEntity.ok(templates.mailboxesEditor(page, editor.tried(protocol, result)));
    }

    private ConnectionTest.@Nullable Result attempt(String protocol, long mailbox, MailboxForm form) {
        return protocol.equals("imap")
                ? test.imap(mailbox, form.imap(), form.imapFolder().isBlank() ? "INBOX" : form.imapFolder())
                : test.smtp(mailbox, form.smtp());
    }

    private MailboxEditor editor(long mailbox) {
        return mailbox == 0
                ? MailboxEditor.fresh(teams.list())
                : MailboxEditor.of(setup.get(mailbox), teams.list(), true);
    }
}
