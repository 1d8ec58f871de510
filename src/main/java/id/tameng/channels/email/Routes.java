package id.tameng.channels.email;

import id.tameng.channels.email.outgoing.Carrier;
import id.tameng.channels.email.outgoing.SmtpAccount;
import id.tameng.channels.email.outgoing.SmtpAccount.Upgrade;
import id.tameng.channels.email.outgoing.SmtpCarrier;
import id.tameng.platform.PlatformProperties;
import id.tameng.platform.Text;
import id.tameng.platform.blobs.BlobStore;
import id.tameng.platform.secrets.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// By which server a mailbox's mail leaves: its own, else the general one, else the outbox of the demo, else none.
@Component
class Routes {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final BlobStore blobs;
    private final EmailProperties properties;
    private final boolean demo;
    private final DemoOutbox outbox;

    Routes(
            JdbcClient jdbc,
            Vault vault,
            BlobStore blobs,
            EmailProperties properties,
            PlatformProperties platform,
            DemoOutbox outbox) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.blobs = blobs;
        this.properties = properties;
        this.demo = platform.demo();
        this.outbox = outbox;
    }

    /// Whether mail of a mailbox without a server of its own gets anywhere.
    boolean leadEverywhere() {
        return demo || hasGeneralServer();
    }

    boolean leadToOutbox() {
        return demo && !hasGeneralServer();
    }

    /// A trip for mails of this mailbox. Whoever takes it closes it.
    Optional<Carrier> open(Mailbox mailbox) {
        return account(mailbox.id())
                .<Carrier>map(account -> new SmtpCarrier(
                        account, mailbox.address(), properties.delivery().timeout(), blobs))
                .or(() -> demo ? Optional.of(outbox.carrier()) : Optional.empty());
    }

    private Optional<SmtpAccount> account(long mailbox) {
        return jdbc.sql("""
                        SELECT smtp_host, smtp_port, smtp_tls, smtp_user, smtp_secret
                        FROM mailbox
                        WHERE id = :id AND smtp_host IS NOT NULL
                        """)
                .param("id", mailbox)
                .query((row, index) -> account(row))
                .optional()
                .or(this::general);
    }

    private SmtpAccount account(ResultSet row) throws SQLException {
        var tls = MailTls.get(row.getString("smtp_tls"));
        var secret = row.getBytes("smtp_secret");
        return new SmtpAccount(
                row.getString("smtp_host"),
                row.getInt("smtp_port"),
                tls == MailTls.TLS,
                tls == MailTls.STARTTLS ? Upgrade.REQUIRED : Upgrade.NEVER,
                row.getString("smtp_user"),
                secret == null ? null : vault.open(secret));
    }

    private Optional<SmtpAccount> general() {
        var smtp = properties.smtp();
        if (!hasGeneralServer() || smtp.host() == null) {
            return Optional.empty();
        }
        var user = Text.isBlank(smtp.username()) ? null : smtp.username();
        return Optional.of(new SmtpAccount(
                smtp.host(), smtp.port(), smtp.tls() == MailTls.TLS, upgrade(smtp.tls(), user), user, smtp.password()));
    }

    private static Upgrade upgrade(@Nullable MailTls tls, @Nullable String user) {
        return switch (tls) {
            case null -> user == null ? Upgrade.IF_OFFERED : Upgrade.REQUIRED;
            case NONE, TLS -> Upgrade.NEVER;
            case STARTTLS -> Upgrade.REQUIRED;
        };
    }

    boolean hasGeneralServer() {
        return !Text.isBlank(properties.smtp().host());
    }
}
