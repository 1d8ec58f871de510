package id.tameng.channels.email.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What is not right yet in a mailbox form: by field, the key of the sentence that says so.
final class MailboxCheck {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%'-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[?[0-9a-fA-F:]{2,39}]?");

    private final MailboxForm form;
    private final Map<String, String> errors = new LinkedHashMap<>();

    private MailboxCheck(MailboxForm form) {
        this.form = form;
    }

    static Map<String, String> whole(MailboxForm form) {
        return new MailboxCheck(form).check();
    }

    /// The account of one protocol only, before it is tried.
    static Map<String, String> account(MailboxForm form, String protocol) {
        var check = new MailboxCheck(form);
        if (protocol.equals("imap")) {
            check.imap();
        } else {
            check.smtp();
        }
        return check.errors;
    }

    private Map<String, String> check() {
        expect("address", ADDRESS.matcher(form.address().strip()).matches(), "address");
        expect("displayName", isText(form.displayName(), 80), "name");
        expect("team", isNumber(form.team(), 1, Long.MAX_VALUE), "team");
        if (form.fetch().equals("imap")) {
            imap();
        }
        if (form.sending().equals("own")) {
            smtp();
        }
        expect("signature", form.signature().length() <= 2_000, "signature");
        expect("acknowledgement", form.acknowledgement().length() <= 5_000, "acknowledgement-long");
        expect(
                "acknowledgement",
                !form.acknowledges() || !form.acknowledgement().isBlank(),
                "acknowledgement");
        expect("reopenDays", isNumber(form.reopenDays(), 0, 365), "reopen");
        return errors;
    }

    private void imap() {
        account("imap", form.imapHost(), form.imapPort(), form.imapTls());
        expect("imapUser", isText(form.imapUser(), 200), "user");
    }

    private void smtp() {
        account("smtp", form.smtpHost(), form.smtpPort(), form.smtpTls());
    }

    private void account(String protocol, String host, String port, String tls) {
        expect(protocol + "Host", HOST.matcher(host.strip()).matches(), "host");
        expect(protocol + "Port", isNumber(port, 1, 65_535), "port");
        expect(protocol + "Tls", tls.matches("none|starttls|tls"), "tls");
    }

    private void expect(String field, boolean right, String error) {
        if (!right) {
            errors.putIfAbsent(field, "mailbox.error." + error);
        }
    }

    /// One line of text: these end in headers of mails.
    private static boolean isText(String text, int length) {
        return !text.isBlank() && text.length() <= length && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isNumber(String text, long least, long most) {
        if (!text.strip().matches("\\d{1,18}")) {
            return false;
        }
        long number = Long.parseLong(text.strip());
        return number >= least && number <= most;
    }
}
