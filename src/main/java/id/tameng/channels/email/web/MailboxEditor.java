package id.tameng.channels.email.web;

import id.tameng.channels.email.ConnectionTest;
import id.tameng.channels.email.MailboxSetup.Stored;
import id.tameng.identity.Teams.Team;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The page on which a mailbox is set up.
///
/// @param id 0 for a new one
/// @param errors by field, the key of the sentence
/// @param tested `imap` or `smtp` once it was tried, with the result
public record MailboxEditor(
        long id,
        int version,
        MailboxForm form,
        Map<String, String> errors,
        List<Team> teams,
        boolean imapPassword,
        boolean smtpPassword,
        boolean changeable,
        @Nullable String tested,
        ConnectionTest.@Nullable Result result) {

    static MailboxEditor fresh(List<Team> teams) {
        return new MailboxEditor(0, 0, MailboxForm.blank(), Map.of(), teams, false, false, true, null, null);
    }

    static MailboxEditor of(Stored stored, List<Team> teams, boolean changeable) {
        return new MailboxEditor(
                stored.id(),
                stored.version(),
                MailboxForm.of(stored),
                Map.of(),
                teams,
                stored.imapPassword(),
                stored.smtpPassword(),
                changeable,
                null,
                null);
    }

    MailboxEditor typed(MailboxForm typed, int seen, Map<String, String> wrong) {
        return new MailboxEditor(id, seen, typed, wrong, teams, imapPassword, smtpPassword, changeable, tested, result);
    }

    MailboxEditor tried(String protocol, ConnectionTest.@Nullable Result outcome) {
        return new MailboxEditor(
                id, version, form, errors, teams, imapPassword, smtpPassword, changeable, protocol, outcome);
    }

    public boolean isNew() {
        return id == 0;
    }

    public boolean wasTested(String protocol) {
        return protocol.equals(tested);
    }

    /// The field of an account: `imapHost` for `imap` and `host`.
    public String name(String protocol, String what) {
        return protocol + Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }
}
