package id.tameng.channels.email.inlet;

import java.io.IOException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/// Says what we can. CHUNKING is not among it: see [RefusedCommand].
final class EhloCommand extends BaseCommand {

    EhloCommand() {
        super("EHLO", "Introduce yourself.", "<hostname>");
    }

    @Override
    public void execute(String line, Session session) throws IOException {
        var arguments = getArgs(line);
        if (arguments.length < 2) {
            session.sendResponse("501 5.5.4 Syntax: EHLO hostname");
            return;
        }
        session.resetMailTransaction();
        session.setHelo(arguments[1]);
        var server = session.getServer();
        var tls = server.getEnableTLS() && !session.isTLSStarted() ? "250-STARTTLS\r\n" : "";
        session.sendResponse("250-" + server.getHostName() + "\r\n250-PIPELINING\r\n250-SIZE "
                + server.getMaxMessageSize() + "\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n" + tls
                + "250 ENHANCEDSTATUSCODES");
    }
}
