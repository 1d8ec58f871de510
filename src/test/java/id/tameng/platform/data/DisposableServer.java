package id.tameng.platform.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/// What tests share: programs unpacked once, and settings that trade safety for speed.
final class DisposableServer {

    static final Path ROOT = Path.of("target", "test-postgres").toAbsolutePath();

    private DisposableServer() {}

    static DataDirectory dataDirectory(Path path) throws IOException {
        var data = new DataDirectory(path);
        var binaries = Files.createDirectories(ROOT.resolve("postgres-bin"));
        if (!Files.exists(data.resolve("postgres-bin"))) {
            Files.createSymbolicLink(data.resolve("postgres-bin"), binaries);
        }
        return data;
    }

    static ServerSettings settings() {
        var lines = ServerSettings.of(new PostgresProperties(DataSize.ofMegabytes(64), 300))
                .lines();
        return new ServerSettings(lines + """
                fsync = off
                full_page_writes = off
                synchronous_commit = off
                max_wal_size = 4GB
                client_connection_check_interval = 0
                """);
    }
}
