package id.tameng.channels.email.inlet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/// One mail of an SMTP session while it comes in: from whom, and for which of our mailboxes.
final class SmtpMail implements MessageHandler {

    private static final int UNKNOWN = 20;

    private final Recipients recipients;
    private final Map<Long, List<String>> addressed = new LinkedHashMap<>();
    private String sender = "";
    private int unknown;

    SmtpMail(Recipients recipients) {
        this.recipients = recipients;
    }

    @Override
    public void from(String from) {
        sender = from;
    }

    /// Whoever tries one unknown address after the other is guessing: the connection ends.
    @Override
    public void recipient(String address) throws RejectException {
        var mailbox = recipients.findMailbox(address);
        if (mailbox.isPresent()) {
            addressed
                    .computeIfAbsent(mailbox.getAsLong(), id -> new ArrayList<>())
                    .add(address);
        } else if (++unknown > UNKNOWN) {
            throw new DropConnectionException(421, "4.7.0 Too many unknown recipients");
        } else {
            throw new RejectException(550, "5.1.1 No such mailbox here");
        }
    }

    String sender() {
        return sender;
    }

    /// The addresses as they were given, by mailbox.
    Map<Long, List<String>> addressed() {
        return addressed;
    }

    /// Never called: [DataCommand] reads the mail itself.
    @Override
    public String data(InputStream in) throws RejectException {
        throw new RejectException(502, "5.5.1 Command not implemented");
    }

    @Override
    public void done() {}
}
