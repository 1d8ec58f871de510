package id.tameng.channels.email;

import id.tameng.channels.email.MailboxDraft.Account;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import id.tameng.platform.secrets.Vault;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Setting mailboxes up. Passwords go in and never come out again; a stored one is only ever used for the server and
/// user it was given for, so that changing the server does not hand it to a stranger.
@Component
public class MailboxSetup {

    /// @param draft without passwords
    public record Stored(long id, int version, MailboxDraft draft, boolean imapPassword, boolean smtpPassword) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;

    MailboxSetup(JdbcClient jdbc, Vault vault, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.vault = vault;
    }

    /// @throws DomainException not-found
    public Stored get(long id) {
        return jdbc.sql("SELECT * FROM mailbox WHERE id = :id")
                .param("id", id)
                .query(MailboxRow::stored)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// @return the id
    /// @throws DomainException mailbox-address-taken, mailbox-password-again
    @Transactional
    public long add(MailboxDraft draft) {
        try {
            long id = jdbc.sql("""
                            INSERT INTO mailbox (address, display_name, team_id)
                            VALUES (:address, :name, :team)
                            RETURNING id
                            """)
                    .param("address", address(draft))
                    .param("name", draft.displayName())
                    .param("team", draft.team())
                    .query(Long.class)
                    .single();
            audit.happened("mailbox.added", Subject.of("mailbox", id, address(draft)));
            change(id, 0, draft);
            return id;
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("mailbox-address-taken", draft.address());
        }
    }

    /// @param version the one that was edited
    /// @throws DomainException not-found, mailbox-address-taken, mailbox-password-again
    /// @throws OptimisticLockingFailureException when somebody else changed it meanwhile
    @Transactional
    public void change(long id, int version, MailboxDraft draft) {
        var before = get(id).draft();
        var imap = secret(id, draft.imap(), "imap");
        var smtp = secret(id, draft.smtp(), "smtp");
        try {
            int changed = MailboxRow.bind(jdbc.sql(MailboxRow.UPDATE), draft)
                    .param("address", address(draft))
                    .param("imap_secret", imap)
                    .param("smtp_secret", smtp)
                    .param("id", id)
                    .param("version", version)
                    .update();
            if (changed == 0) {
                throw new OptimisticLockingFailureException("mailbox");
            }
            forgetTrouble(id);
            audit.changed(
                    "mailbox.changed",
                    Subject.of("mailbox", id, address(draft)),
                    MailboxChanges.between(before, get(id).draft()));
        } catch (DuplicateKeyException e) {
            throw DomainException.conflict("mailbox-address-taken", draft.address());
        }
    }

    /// What failed before may work with what has been corrected: fetching starts at once, without the old back-off.
    private void forgetTrouble(long id) {
        jdbc.sql("UPDATE mailbox_fetch SET failures = 0, last_error = NULL WHERE mailbox_id = :id")
                .param("id", id)
                .update();
    }

    /// The password to use for an account as typed: the one typed, else the stored one if it was given for this server
    /// and user.
    ///
    /// @param protocol `imap` or `smtp`
    public Optional<String> password(long id, Account account, String protocol) {
        return account.password() != null
                ? Optional.of(account.password())
                : Optional.ofNullable(stored(id, account, protocol)).map(vault::open);
    }

    private byte @Nullable [] secret(long id, @Nullable Account account, String protocol) {
        if (account == null || account.user() == null) {
            return null;
        }
        if (account.password() != null) {
            return vault.lock(account.password());
        }
        var kept = stored(id, account, protocol);
        if (kept == null) {
            throw DomainException.invalid("mailbox-password-again", protocol);
        }
        return kept;
    }

    private byte @Nullable [] stored(long id, Account account, String protocol) {
        var column = protocol.equals("imap") ? "imap_secret" : "smtp_secret";
        var known = jdbc.sql("SELECT * FROM mailbox WHERE id = :id")
                .param("id", id)
                .query(MailboxRow::stored)
                .optional()
                .map(Stored::draft)
                .map(draft -> protocol.equals("imap") ? draft.imap() : draft.smtp());
        return known.filter(account::isFor).isEmpty()
                ? null
                : jdbc.sql("SELECT " + column + " FROM mailbox WHERE id = :id")
                        .param("id", id)
                        .query((row, index) -> Optional.ofNullable(row.getBytes(column)))
                        .single()
                        .orElse(null);
    }

    private static String address(MailboxDraft draft) {
        return draft.address().strip().toLowerCase(Locale.ROOT);
    }
}
