package id.tameng.channels.email;

import id.tameng.channels.email.MailboxDraft.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// A mailbox between its row and the form that sets it up.
final class MailboxRow {

    @Language("SQL")
    static final String UPDATE = """
            UPDATE mailbox
            SET address = :address, display_name = :name, team_id = :team, active = :active, fetch_by = :fetch_by,
              imap_host = :imap_host, imap_port = :imap_port, imap_tls = :imap_tls, imap_user = :imap_user,
              imap_secret = :imap_secret, imap_folder = :folder,
              smtp_host = :smtp_host, smtp_port = :smtp_port, smtp_tls = :smtp_tls, smtp_user = :smtp_user,
              smtp_secret = :smtp_secret,
              signature = :signature, auto_acknowledge = :acknowledge, acknowledgement = :acknowledgement,
              reopen_days = :reopen_days, version = version + 1
            WHERE id = :id AND version = :version
            """;

    private MailboxRow() {}

    static StatementSpec bind(StatementSpec statement, MailboxDraft draft) {
        var bound = statement
                .param("name", draft.displayName())
                .param("team", draft.team())
                .param("active", draft.active())
                .param("fetch_by", draft.imap() == null ? "inlet" : "imap")
                .param("folder", draft.folder())
                .param("signature", draft.signature())
                .param("acknowledge", draft.acknowledge())
                .param("acknowledgement", draft.acknowledgement())
                .param("reopen_days", draft.reopenDays());
        return bind(bind(bound, draft.imap(), "imap"), draft.smtp(), "smtp");
    }

    private static StatementSpec bind(StatementSpec statement, @Nullable Account account, String protocol) {
        return statement
                .param(protocol + "_host", account == null ? null : account.host())
                .param(protocol + "_port", account == null ? null : (Integer) account.port())
                .param(protocol + "_tls", account == null ? null : account.tls())
                .param(protocol + "_user", account == null ? null : account.user());
    }

    static MailboxSetup.Stored stored(ResultSet row, int number) throws SQLException {
        var imap = row.getString("fetch_by").equals("imap") ? account(row, "imap") : null;
        return new MailboxSetup.Stored(
                row.getLong("id"),
                row.getInt("version"),
                new MailboxDraft(
                        row.getString("address"),
                        row.getString("display_name"),
                        row.getLong("team_id"),
                        row.getBoolean("active"),
                        imap,
                        row.getString("imap_folder"),
                        account(row, "smtp"),
                        row.getString("signature"),
                        row.getBoolean("auto_acknowledge"),
                        row.getString("acknowledgement"),
                        row.getInt("reopen_days")),
                row.getBytes("imap_secret") != null,
                row.getBytes("smtp_secret") != null);
    }

    private static @Nullable Account account(ResultSet row, String protocol) throws SQLException {
        var host = row.getString(protocol + "_host");
        return host == null
                ? null
                : new Account(
                        host,
                        row.getInt(protocol + "_port"),
                        row.getString(protocol + "_tls"),
                        row.getString(protocol + "_user"),
                        null);
    }
}
