package id.tameng.channels.email.outgoing;

import java.util.List;

/// Carries mails to the next server, several in one go. Not for several threads.
public interface Carrier extends AutoCloseable {

    Outcome carry(OutgoingMail mail, List<String> recipients);

    @Override
    void close();
}
