package id.tameng.channels.email.imap;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.UID;

/// Reads a folder: what is new in it, and mails byte for byte, without marking them.
final class ImapFolderReader {

    /// @param size in bytes, as the server says
    /// @param received by the server
    record Entry(long uid, int size, boolean seen, Instant received) {}

    private final IMAPFolder folder;

    ImapFolderReader(IMAPFolder folder) {
        this.folder = folder;
    }

    /// What came after this one, oldest first.
    List<Entry> listAfter(long uid) throws MessagingException {
        var messages = newerThan(uid);
        if (messages.length == 0) {
            return List.of();
        }
        var profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(messages, profile);
        var entries = new ArrayList<Entry>();
        for (var message : messages) {
            entries.add(entry(message));
        }
        entries.sort(Comparator.comparingLong(Entry::uid));
        return entries;
    }

    /// A server answers `n:*` with its last mail even if that is older than n.
    private Message[] newerThan(long uid) throws MessagingException {
        var newer = new ArrayList<Message>();
        for (var message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            if (folder.getUID(message) > uid) {
                newer.add(message);
            }
        }
        return newer.toArray(Message[]::new);
    }

    private Entry entry(Message message) throws MessagingException {
        var received = message.getReceivedDate();
        return new Entry(
                folder.getUID(message),
                message.getSize(),
                message.isSet(Flags.Flag.SEEN),
                received == null ? Instant.EPOCH : received.toInstant());
    }

    /// In one command. A mail that has gone meanwhile is missing.
    Map<Long, byte[]> read(List<Entry> entries) throws MessagingException {
        return fetch(entries, "BODY.PEEK[]");
    }

    /// The header block alone, for what is too large to be taken whole.
    Map<Long, byte[]> readHeaders(List<Entry> entries) throws MessagingException {
        return fetch(entries, "BODY.PEEK[HEADER]");
    }

    private Map<Long, byte[]> fetch(List<Entry> entries, String item) throws MessagingException {
        var found = new HashMap<Long, byte[]>();
        if (!entries.isEmpty()) {
            var uids = entries.stream().map(entry -> Long.toString(entry.uid())).collect(Collectors.joining(","));
            folder.doCommand(protocol -> {
                fetch(protocol, "UID FETCH " + uids + " (UID " + item + ")", found);
                return null;
            });
        }
        return found;
    }

    private static void fetch(IMAPProtocol protocol, String command, Map<Long, byte[]> found) throws ProtocolException {
        Response[] responses = protocol.command(command, null);
        for (var response : responses) {
            if (response instanceof FetchResponse fetched) {
                var uid = fetched.getItem(UID.class);
                var body = fetched.getItem(BODY.class);
                if (uid != null && body != null && body.getByteArray() != null) {
                    found.put(uid.uid, body.getByteArray().getNewBytes());
                }
            }
        }
        protocol.notifyResponseHandlers(responses);
        protocol.handleResult(responses[responses.length - 1]);
    }

    void markSeen(List<Entry> entries) throws MessagingException {
        var uids = entries.stream().mapToLong(Entry::uid).toArray();
        folder.setFlags(folder.getMessagesByUID(uids), new Flags(Flags.Flag.SEEN), true);
    }
}
