package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The embedded server's password: random, made once, in a file that only its owner reads.
record PostgresPassword(String value) {

    static PostgresPassword of(DataDirectory data) {
        var file = data.resolve("postgres.password");
        try {
            if (!Files.exists(file)) {
                write(random(), file);
            }
            return new PostgresPassword(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Moved into place whole, so that a kill cannot leave an empty password behind.
    private static void write(String password, Path file) throws IOException {
        // createTempFile makes files of mode 0600
        var unfinished = Files.createTempFile(file.getParent(), "postgres", ".password");
        Files.writeString(unfinished, password + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "PostgresPassword[…]";
    }
}
