package id.tameng.channels.email;

import id.tameng.channels.email.MailboxDraft.Account;
import id.tameng.platform.audit.Changes;
import org.jspecify.annotations.Nullable;

/// What is different in a mailbox, without passwords.
final class MailboxChanges {

    private MailboxChanges() {}

    static Changes between(MailboxDraft before, MailboxDraft after) {
        return Changes.none()
                .with("address", before.address(), after.address())
                .with("name", before.displayName(), after.displayName())
                .with("team", before.team(), after.team())
                .with("active", before.active(), after.active())
                .with("imap", server(before.imap()), server(after.imap()))
                .with("smtp", server(before.smtp()), server(after.smtp()))
                .with("signature", before.signature(), after.signature())
                .with("acknowledge", before.acknowledge(), after.acknowledge())
                .with("acknowledgement", before.acknowledgement(), after.acknowledgement())
                .with("reopen_days", before.reopenDays(), after.reopenDays());
    }

    private static String server(@Nullable Account account) {
        return account == null ? "" : account.user() + " @ " + account.host() + ":" + account.port();
    }
}
