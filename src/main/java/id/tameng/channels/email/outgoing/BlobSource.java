package id.tameng.channels.email.outgoing;

import id.tameng.platform.blobs.BlobStore;
import id.tameng.tickets.StoredFile;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;

/// The content of an attachment, opened when it is read.
record BlobSource(StoredFile file, BlobStore blobs) implements DataSource {

    private static final Pattern TYPE = Pattern.compile("[\\w.+-]{1,60}/[\\w.+-]{1,100}");
    private static final String BYTES = "application/octet-stream";

    @Override
    public InputStream getInputStream() throws IOException {
        return blobs.open(file.blob());
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("Attachments are read only");
    }

    /// Mails and multiparts may not be encoded as base 64 (RFC 2046, 5.2.1): they travel as plain files.
    @Override
    public String getContentType() {
        var type = file.contentType();
        boolean composite = type.startsWith("message/") || type.startsWith("multipart/");
        return composite || !TYPE.matcher(type).matches() ? BYTES : type;
    }

    @Override
    public String getName() {
        return HeaderText.of(file.name());
    }
}
