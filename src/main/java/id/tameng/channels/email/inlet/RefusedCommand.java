package id.tameng.channels.email.inlet;

import java.io.IOException;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.Session;

/// A command that we do not offer.
final class RefusedCommand extends BaseCommand {

    RefusedCommand(String name) {
        super(name, "Not offered.");
    }

    @Override
    public void execute(String line, Session session) throws IOException {
        session.sendResponse("502 5.5.1 Command not implemented");
    }
}
