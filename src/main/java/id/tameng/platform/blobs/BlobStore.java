package id.tameng.platform.blobs;

import java.io.IOException;
import java.io.InputStream;

/// Files by content. Storing the same bytes twice keeps one; a stored blob is durable when the call returns.
public interface BlobStore {

    /// Stores what the stream holds, without holding it in memory.
    Blob store(InputStream content) throws IOException;

    /// Stores bytes that are in memory already.
    Blob store(byte[] content) throws IOException;

    /// @throws java.nio.file.NoSuchFileException when there is none
    InputStream open(String sha256) throws IOException;

    /// @param sha256 64 lower-case hexadecimal digits, the key
    /// @param size in bytes
    record Blob(String sha256, long size) {}
}
