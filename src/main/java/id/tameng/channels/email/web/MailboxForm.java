package id.tameng.channels.email.web;

import id.tameng.channels.email.MailboxDraft;
import id.tameng.channels.email.MailboxDraft.Account;
import id.tameng.channels.email.MailboxSetup.Stored;
import org.jspecify.annotations.Nullable;

/// A mailbox as typed, kept as it is until it is right. Passwords are never given back.
///
/// @param fetch `inlet` or `imap`
/// @param sending `general` or `own`
public record MailboxForm(
        String address,
        String displayName,
        String team,
        String active,
        String fetch,
        String imapHost,
        String imapPort,
        String imapTls,
        String imapUser,
        String imapPassword,
        String imapFolder,
        String sending,
        String smtpHost,
        String smtpPort,
        String smtpTls,
        String smtpUser,
        String smtpPassword,
        String signature,
        String acknowledge,
        String acknowledgement,
        String reopenDays) {

    private static final String CHECKED = "true";

    /// A field that was not sent is an empty one.
    public MailboxForm {
        address = sent(address);
        displayName = sent(displayName);
        team = sent(team);
        active = sent(active);
        acknowledge = sent(acknowledge);
        fetch = sent(fetch);
        imapHost = sent(imapHost);
        imapPort = sent(imapPort);
        imapTls = sent(imapTls);
        imapUser = sent(imapUser);
        imapPassword = sent(imapPassword);
        imapFolder = sent(imapFolder);
        sending = sent(sending);
        smtpHost = sent(smtpHost);
        smtpPort = sent(smtpPort);
        smtpTls = sent(smtpTls);
        smtpUser = sent(smtpUser);
        smtpPassword = sent(smtpPassword);
        signature = sent(signature);
        acknowledgement = sent(acknowledgement);
        reopenDays = sent(reopenDays);
    }

    static MailboxForm blank() {
        return new MailboxForm(
                "",
                "",
                "",
                CHECKED,
                "inlet",
                "",
                "993",
                "tls",
                "",
                "",
                "INBOX",
                "general",
                "",
                "587",
                "starttls",
                "",
                "",
                "",
                "",
                "",
                "7");
    }

    static MailboxForm of(Stored stored) {
        var box = stored.draft();
        var imap = box.imap();
        var smtp = box.smtp();
        return new MailboxForm(
                box.address(),
                box.displayName(),
                Long.toString(box.team()),
                box.active() ? CHECKED : "",
                imap == null ? "inlet" : "imap",
                imap == null ? "" : imap.host(),
                imap == null ? "993" : Integer.toString(imap.port()),
                imap == null ? "tls" : imap.tls(),
                user(imap),
                "",
                box.folder(),
                smtp == null ? "general" : "own",
                smtp == null ? "" : smtp.host(),
                smtp == null ? "587" : Integer.toString(smtp.port()),
                smtp == null ? "starttls" : smtp.tls(),
                user(smtp),
                "",
                box.signature(),
                box.acknowledge() ? CHECKED : "",
                box.acknowledgement(),
                Integer.toString(box.reopenDays()));
    }

    /// Call it when [MailboxCheck] has found nothing wrong.
    MailboxDraft draft() {
        return new MailboxDraft(
                address.strip(),
                displayName.strip(),
                Long.parseLong(team),
                isActive(),
                fetch.equals("imap") ? imap() : null,
                imapFolder.isBlank() ? "INBOX" : imapFolder.strip(),
                sending.equals("own") ? smtp() : null,
                signature.replace("\r", "").strip(),
                acknowledges(),
                acknowledgement.replace("\r", "").strip(),
                Integer.parseInt(reopenDays.strip()));
    }

    public boolean isActive() {
        return active.equals(CHECKED);
    }

    public boolean acknowledges() {
        return acknowledge.equals(CHECKED);
    }

    Account imap() {
        return account(imapHost, imapPort, imapTls, imapUser, imapPassword);
    }

    Account smtp() {
        return account(smtpHost, smtpPort, smtpTls, smtpUser, smtpPassword);
    }

    private static Account account(String host, String port, String tls, String user, String password) {
        return new Account(
                host.strip(),
                Integer.parseInt(port.strip()),
                tls,
                user.isBlank() ? null : user.strip(),
                password.isEmpty() ? null : password);
    }

    private static String sent(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static String user(@Nullable Account account) {
        return account == null || account.user() == null ? "" : account.user();
    }

    /// Never shows the passwords.
    @Override
    public String toString() {
        return "MailboxForm[" + address + "]";
    }
}
