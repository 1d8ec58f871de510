package id.tameng.channels.email;

import id.tameng.channels.email.mime.ParsedMail;
import id.tameng.tickets.StoredFile;
import java.util.List;

/// A mail that was understood, its files stored.
record ReadMail(Envelope envelope, ParsedMail mail, List<StoredFile> files) {

    long id() {
        return envelope.id();
    }
}
