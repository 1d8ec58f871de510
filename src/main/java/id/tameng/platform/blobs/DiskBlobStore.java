package id.tameng.platform.blobs;

import id.tameng.platform.PlatformProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// `blobs/ab/cd/abcd…`: written aside, forced to disk, then renamed, so that a name never stands for half a file.
@Component
class DiskBlobStore implements BlobStore {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
    private static final int BUFFER = 64 * 1024;

    private final Path root;

    DiskBlobStore(PlatformProperties properties) {
        root = properties.data().resolve("blobs");
    }

    @Override
    public Blob store(byte[] content) throws IOException {
        var sha256 = HexFormat.of().formatHex(sha256().digest(content));
        return Files.exists(path(sha256)) ? new Blob(sha256, content.length) : store(new ByteArrayInputStream(content));
    }

    @Override
    public Blob store(InputStream content) throws IOException {
        Files.createDirectories(root.resolve("new"));
        var fresh = root.resolve("new").resolve(UUID.randomUUID().toString());
        try {
            return settle(fresh, write(content, fresh));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new NoSuchFileException(sha256);
        }
        return Files.newInputStream(path(sha256));
    }

    private Blob write(InputStream content, Path fresh) throws IOException {
        var digest = sha256();
        long size = 0;
        try (var file = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
                size += read;
                for (var bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining(); ) {
                    file.write(bytes);
                }
            }
            file.force(true);
        }
        return new Blob(HexFormat.of().formatHex(digest.digest()), size);
    }

    private Blob settle(Path fresh, Blob blob) throws IOException {
        var target = path(blob.sha256());
        Files.createDirectories(target.getParent());
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        return blob;
    }

    private Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
