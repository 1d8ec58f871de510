package id.tameng.channels.email.inlet;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.internal.util.EmailUtils;
import org.subethamail.smtp.server.Session;

/// `MAIL FROM:<address> SIZE=… BODY=8BITMIME SMTPUTF8`. What says beforehand that it is too large is refused here.
final class MailCommand extends BaseCommand {

    private static final Pattern SIZE = Pattern.compile("(?i)\\sSIZE=(\\d{1,18})(?=\\s|$)");

    MailCommand() {
        super("MAIL", "Specifies the sender.", "FROM: <sender> [ <parameters> ]");
    }

    @Override
    public void execute(String line, Session session) throws IOException, DropConnectionException {
        var arguments = getArgPredicate(line);
        if (!arguments.toUpperCase(Locale.ROOT).startsWith("FROM:")) {
            session.sendResponse("501 5.5.4 Syntax: MAIL FROM:<address>");
        } else if (session.isMailTransactionInProgress()) {
            session.sendResponse("503 5.5.1 Sender already specified");
        } else if (declaredSize(arguments) > session.getServer().getMaxMessageSize()) {
            session.sendResponse(DataCommand.tooLarge(session));
        } else {
            begin(EmailUtils.extractEmailAddress(arguments, "FROM:".length()), session);
        }
    }

    private static void begin(String sender, Session session) throws IOException, DropConnectionException {
        session.startMailTransaction();
        try {
            session.getMessageHandler().from(sender);
            session.sendResponse("250 2.1.0 OK");
        } catch (DropConnectionException e) {
            throw e;
        } catch (RejectException e) {
            session.resetMailTransaction();
            session.sendResponse(e.getErrorResponse());
        }
    }

    private static long declaredSize(String arguments) {
        var matcher = SIZE.matcher(arguments);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }
}
