package id.tameng.channels.email;

import id.tameng.channels.email.Outcome.Quarantined;
import id.tameng.channels.email.mime.MailAttachment;
import id.tameng.channels.email.mime.MailReader;
import id.tameng.channels.email.mime.ParsedMail;
import id.tameng.channels.email.mime.UnreadableMail;
import id.tameng.platform.blobs.BlobStore;
import id.tameng.tickets.StoredFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/// Reads the bytes of accepted mails and stores their files.
@Component
class MailReading {

    private static final byte[] NULL_PATH = "Return-Path: <>\r\n".getBytes(StandardCharsets.US_ASCII);

    private final MailReader reader = new MailReader();
    private final BlobStore blobs;

    MailReading(BlobStore blobs) {
        this.blobs = blobs;
    }

    /// @param refused gets those that cannot be read
    /// @return the others, in the order given
    List<ReadMail> read(List<Envelope> envelopes, java.util.Map<Long, byte[]> raws, List<Outcome> refused) {
        var parsed = new ArrayList<Parsed>();
        for (var envelope : envelopes) {
            var raw = raws.get(envelope.id());
            if (raw == null) {
                refused.add(new Quarantined(envelope.id(), "no-content", null));
                continue;
            }
            try {
                parsed.add(new Parsed(envelope, reader.read(withNullPath(envelope, raw))));
            } catch (UnreadableMail e) {
                refused.add(new Quarantined(envelope.id(), e.code(), null));
            } catch (RuntimeException | StackOverflowError e) {
                // Whatever a hostile mail does to the reader, it stays this mail's trouble alone.
                refused.add(new Quarantined(
                        envelope.id(), "unparseable", e.getClass().getSimpleName()));
            }
        }
        return storeFiles(parsed);
    }

    private record Parsed(Envelope envelope, ParsedMail mail) {}

    /// A mail server that delivers a mail notes an empty return path in it; our own door does it here.
    private static byte[] withNullPath(Envelope envelope, byte[] raw) {
        if (!envelope.sender().isEmpty()) {
            return raw;
        }
        var marked = new byte[NULL_PATH.length + raw.length];
        System.arraycopy(NULL_PATH, 0, marked, 0, NULL_PATH.length);
        System.arraycopy(raw, 0, marked, NULL_PATH.length, raw.length);
        return marked;
    }

    /// Each file waits for the disk; they wait together.
    private List<ReadMail> storeFiles(List<Parsed> mails) {
        try (var disk = Executors.newVirtualThreadPerTaskExecutor()) {
            var stored = mails.stream()
                    .map(mail -> mail.mail().attachments().stream()
                            .map(file -> disk.submit(() -> store(file)))
                            .toList())
                    .toList();
            var read = new ArrayList<ReadMail>();
            for (int i = 0; i < mails.size(); i++) {
                var mail = mails.get(i);
                read.add(new ReadMail(
                        mail.envelope(),
                        mail.mail(),
                        stored.get(i).stream().map(MailReading::await).toList()));
            }
            return read;
        }
    }

    private StoredFile store(MailAttachment file) throws IOException {
        var blob = blobs.store(file.content());
        return new StoredFile(
                file.name(), file.contentType(), blob.size(), file.inline(), file.contentId(), blob.sha256());
    }

    private static StoredFile await(Future<StoredFile> file) {
        try {
            return file.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("Interrupted", e));
        } catch (java.util.concurrent.ExecutionException e) {
            throw new UncheckedIOException(new IOException("A file could not be stored", e.getCause()));
        }
    }
}
