package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The right to use a data directory, held by one process at a time. The operating system takes it back when the
/// process ends, however it ends, so there is no stale lock to clean up.
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectoryLock take(DataDirectory data) {
        var file = data.resolve("lock");
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!acquired(channel)) {
                throw inUse(data, file, channel);
            }
            signed(channel);
            return new DataDirectoryLock(channel);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean acquired(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /// The number inside is for people only; nothing decides by it.
    private static void signed(FileChannel channel) throws IOException {
        var pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(pid), 0);
    }

    private static DatabaseStartException inUse(DataDirectory data, Path file, FileChannel channel) throws IOException {
        var holder = Files.readString(file, StandardCharsets.US_ASCII).strip();
        channel.close();
        return new DatabaseStartException(
                "Another Tameng (process %s) is using the data directory %s. / Direktori data ini sedang dipakai Tameng lain."
                        .formatted(holder, data.path()),
                "Stop that one first, or give this one its own directory: --tameng.data=DIR."
                        + " / Hentikan yang itu dulu, atau pakai direktori lain: --tameng.data=DIR.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
