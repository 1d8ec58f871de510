package id.tameng.channels.email.inlet;

import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.channels.email.intake.Received;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.springframework.util.unit.DataSize;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/// `DATA`: reads the mail, has it stored, and only then answers 250.
final class DataCommand extends BaseCommand {

    private final Acceptance acceptance;
    private final MailSpace space;
    private final Clock clock;

    DataCommand(Acceptance acceptance, MailSpace space, Clock clock) {
        super("DATA", "Following text is collected as the message.\nEnd data with <CR><LF>.<CR><LF>");
        this.acceptance = acceptance;
        this.space = space;
        this.clock = clock;
    }

    @Override
    public void execute(String line, Session session) throws IOException {
        if (!session.isMailTransactionInProgress() || session.getRecipientCount() == 0) {
            session.sendResponse("503 5.5.1 Need MAIL and RCPT first");
            return;
        }
        session.sendResponse("354 End data with <CR><LF>.<CR><LF>");
        var reader = new DataReader(session.getRawInput(), session.getServer().getMaxMessageSize(), space);
        try {
            reader.read();
            session.sendResponse(answer(reader, session));
        } finally {
            reader.giveBack();
            session.resetMailTransaction();
        }
    }

    private String answer(DataReader reader, Session session) {
        if (reader.isTooLarge()) {
            return tooLarge(session);
        }
        if (reader.isCrowded()) {
            return "452 4.3.1 Busy with other large mails, please try again in a moment";
        }
        try {
            acceptance.accept(mails((SmtpMail) session.getMessageHandler(), reader.mail()));
            return "250 2.0.0 OK, we have it";
        } catch (NotAccepted e) {
            return "451 4.3.0 Could not be stored, please try again";
        }
    }

    /// One envelope per mailbox, all with the same bytes.
    private List<Received> mails(SmtpMail mail, byte[] raw) {
        var now = clock.instant();
        return mail.addressed().entrySet().stream()
                .map(mailbox ->
                        new Received(mailbox.getKey(), Received.Door.SMTP, mail.sender(), mailbox.getValue(), raw, now))
                .toList();
    }

    static String tooLarge(Session session) {
        var limit = DataSize.ofBytes(session.getServer().getMaxMessageSize());
        var size = limit.toMegabytes() > 0 ? limit.toMegabytes() + " MB" : limit.toKilobytes() + " KB";
        return "552 5.3.4 This mail is larger than the " + size + " that we accept";
    }
}
