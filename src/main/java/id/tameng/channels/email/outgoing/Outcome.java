package id.tameng.channels.email.outgoing;

import java.util.List;

/// How an attempt to send ended. `words` are the other server's, or say why it could not be asked.
public sealed interface Outcome {

    String words();

    /// The next server has taken responsibility, for every recipient.
    record Sent(String words) implements Outcome {}

    /// Not now; later perhaps.
    ///
    /// @param left the recipients who still wait; the others have it
    /// @param refused those who will never get it
    record Deferred(String words, List<String> left, List<String> refused) implements Outcome {}

    /// The server could not be asked at all: none of the mails on this trip can go.
    record Unreachable(String words) implements Outcome {}

    /// Never for these; whoever else there was has it.
    record Rejected(String words, List<String> refused) implements Outcome {}
}
