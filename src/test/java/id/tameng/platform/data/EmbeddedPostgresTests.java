package id.tameng.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.platform.data.EmbeddedPostgres.Origin;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.util.unit.DataSize;

@Execution(ExecutionMode.CONCURRENT)
class EmbeddedPostgresTests {

    private static final ServerSettings SETTINGS = DisposableServer.settings();

    @TempDir
    Path directory;

    private DataDirectory data;

    @BeforeEach
    void chooseDirectory() throws IOException {
        data = DisposableServer.dataDirectory(directory);
    }

    /// JUnit warns about links that lead out of its directory.
    @AfterEach
    void unlinkPrograms() throws IOException {
        Files.delete(data.resolve("postgres-bin"));
    }

    @Test
    void keepsDataPortAndPasswordBetweenStarts() throws SQLException {
        int port;
        try (var first = start()) {
            assertThat(first.origin()).isEqualTo(Origin.CREATED);
            ask(first, "CREATE TABLE kept AS SELECT 'masih ada' AS word");
            port = first.port();
        }
        try (var second = start()) {
            assertThat(second.origin()).isEqualTo(Origin.STARTED);
            assertThat(second.port()).isEqualTo(port);
            assertThat(ask(second, "SELECT word FROM kept")).isEqualTo("masih ada");
        }
    }

    @Test
    void isSafeByDefault() throws SQLException, IOException {
        var settings = ServerSettings.of(new PostgresProperties(null, 60));
        try (var server = EmbeddedPostgres.start(data, settings)) {
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(server, "SELECT usesuper FROM pg_user WHERE usename = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> DriverManager.getConnection(server.url(), server.user(), "guess"))
                    .hasMessageContaining("authentication failed");
        }
        var readable = PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres.password")));
        assertThat(readable).isEqualTo("rw-------");
    }

    @Test
    void takesOverTheServerOfAKilledProgramAndStopsItInTheEnd() throws Exception {
        var settings = ServerSettings.of(new PostgresProperties(DataSize.ofMegabytes(32), 60));
        EmbeddedPostgresProgram.killLeavingServer(data);
        var left = postmaster().pid();
        try (var server = EmbeddedPostgres.start(data, settings)) {
            assertThat(server.origin()).isEqualTo(Origin.TAKEN_OVER);
            assertThat(postmaster().pid()).isEqualTo(left);
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("masih ada");
            assertThat(ask(server, "SELECT pg_try_advisory_lock(1)")).isEqualTo("t");
        }
        assertThat(PostmasterFile.exists(cluster())).isFalse();
    }

    @Test
    void restartsALeftOverServerThatHasOtherSettings() throws Exception {
        EmbeddedPostgresProgram.killLeavingServer(data);
        var left = postmaster().pid();
        try (var server = start()) {
            assertThat(server.origin()).isEqualTo(Origin.STARTED);
            assertThat(postmaster().pid()).isNotEqualTo(left);
            assertThat(ask(server, "SHOW shared_buffers")).isEqualTo("64MB");
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("masih ada");
        }
    }

    @Test
    void recoversWhenProgramAndServerWereKilled() throws Exception {
        EmbeddedPostgresProgram.killLeavingServer(data);
        var left = postmaster().process().orElseThrow();
        left.destroyForcibly();
        left.onExit().get(10, TimeUnit.SECONDS);
        try (var server = start()) {
            assertThat(server.origin()).isEqualTo(Origin.STARTED);
            assertThat(ask(server, "SELECT word FROM kept")).isEqualTo("masih ada");
        }
    }

    @Test
    void isNotFooledByAProcessThatGotTheOldNumber() throws Exception {
        start().close();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(
                    cluster().resolve("postmaster.pid"),
                    "%d\n%s\n1\n1\n\n127.0.0.1\n 0 0\nready\n".formatted(stranger.pid(), cluster()));
            try (var server = start()) {
                assertThat(server.origin()).isEqualTo(Origin.STARTED);
                assertThat(postmaster().pid()).isNotEqualTo(stranger.pid());
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void refusesASecondProgramOnTheSameDirectory() throws Exception {
        try (var server = start()) {
            var second = EmbeddedPostgresProgram.start(data);
            var output = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isNotZero();
            assertThat(output)
                    .contains("Another Tameng (process %d)"
                            .formatted(ProcessHandle.current().pid()))
                    .contains("sedang dipakai Tameng lain")
                    .doesNotContain("\tat ");
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void startsOverAfterAHalfMadeCluster() throws IOException {
        var unfinished = Files.createDirectory(data.resolve("postgres.creating-1"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");
        try (var server = start()) {
            assertThat(server.origin()).isEqualTo(Origin.CREATED);
        }
        assertThat(unfinished).doesNotExist();
        assertThat(data.path())
                .isDirectoryNotContaining(path -> path.getFileName().toString().contains("creating"));
    }

    @Test
    void leavesFilesAloneThatItDoesNotKnow() throws IOException {
        var precious = Files.writeString(Files.createDirectory(cluster()).resolve("PENTING.txt"), "jangan dihapus");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseStartException.class)
                .hasMessageContaining("Nothing was changed");
        assertThat(precious).hasContent("jangan dihapus");
    }

    @Test
    void leavesAClusterOfAnotherVersionAlone() throws IOException {
        Files.writeString(Files.createDirectory(cluster()).resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(this::start).hasMessageContaining("written by PostgreSQL 17");
    }

    @Test
    void movesWhenSomebodyElseTookItsPort() throws Exception {
        int port;
        try (var first = start()) {
            port = first.port();
        }
        try (var stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var server = start()) {
            assertThat(server.port()).isNotEqualTo(stranger.getLocalPort());
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, SETTINGS);
    }

    private Path cluster() {
        return data.resolve("postgres");
    }

    private PostmasterFile postmaster() {
        return PostmasterFile.find(cluster()).orElseThrow();
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.url(), server.user(), server.password().value());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            var answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }
}
