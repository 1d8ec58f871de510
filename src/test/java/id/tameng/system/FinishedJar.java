package id.tameng.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The program as people start it, `java -jar target/tameng.jar`, with ports and data of its own. Keeps both over a
/// kill, so that it can be started again.
public final class FinishedJar implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    public static final Path JAR = Path.of("target", "tameng.jar");
    /// For Java in a program that lives shortly: the quick compiler only.
    static final List<String> BRIEFLY = List.of("-XX:TieredStopAtLevel=1");

    private static final String STARTED = "Started Tameng in";
    private static final int PATIENCE = 180;

    private final Path data;
    private final List<String> command = new ArrayList<>();
    private final int port = freePort();
    private final int smtpPort = freePort();
    private Process process;

    private FinishedJar(Path data, Path jar, List<String> jvm, List<String> options) {
        this.data = data;
        command.addAll(List.of(JAVA, "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx512m"));
        command.addAll(jvm);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--tameng.email.inlet.port=" + smtpPort,
                "--tameng.data=" + data));
        command.addAll(options);
        process = launch();
    }

    private static final class Unpacked {
        static final Path JAR = unpacked();

        private static Path unpacked() {
            try {
                return unpack(emptyDirectory("unpacked"));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interruption) {
                throw new IllegalStateException(interruption);
            }
        }
    }

    /// For a short life: laid out as files, which starts sooner, and with the quick compiler only.
    static FinishedJar start(Path data, String... options) {
        return start(data, Unpacked.JAR, BRIEFLY, options);
    }

    /// As an operator starts it.
    ///
    /// @param jar the finished one or an unpacked one
    /// @param jvm options for Java besides those that every start has
    public static FinishedJar start(Path data, Path jar, List<String> jvm, String... options) {
        return new FinishedJar(data, jar, jvm, List.of(options));
    }

    /// Lays the finished jar out as files, as an operator does who wants a fast start.
    ///
    /// @return the jar to start
    public static Path unpack(Path directory) throws IOException, InterruptedException {
        new ProcessBuilder(JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", directory + "/")
                .inheritIO()
                .start()
                .waitFor();
        return directory.resolve(JAR.getFileName());
    }

    /// An empty directory below `target`, where nobody's backup looks.
    public static Path emptyDirectory(String name) throws IOException {
        var directory = Path.of("target", "system", name);
        org.springframework.util.FileSystemUtils.deleteRecursively(directory);
        return Files.createDirectories(directory).toAbsolutePath();
    }

    public int smtpPort() {
        return smtpPort;
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public long pid() {
        return process.pid();
    }

    public String databaseUrl() throws IOException {
        return "jdbc:postgresql://127.0.0.1:%s/tameng".formatted(read("postgres.port"));
    }

    public String databasePassword() throws IOException {
        return read("postgres.password");
    }

    /// To the embedded database, as an operator would look into it.
    public Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(databaseUrl(), "tameng", databasePassword());
    }

    long ask(String sql) {
        try (var connection = database();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// As the power cut does: no farewell, no hook.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void startAgain() {
        process = launch();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() {
        try {
            var log = data.resolveSibling(data.getFileName() + ".log");
            var begun = new ProcessBuilder(command).redirectErrorStream(true).start();
            var started = new CompletableFuture<Boolean>();
            Thread.ofVirtual().start(() -> record(begun, log, started));
            if (!started.get(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The program ended early; see " + log);
            }
            // The demo organisation is created after the start, before the program calls itself ready
            try (var http = HttpClient.newHttpClient()) {
                await().atMost(Duration.ofSeconds(PATIENCE)).until(() -> isReady(http));
            }
            return begun;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean isReady(HttpClient http) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
        return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    private static void record(Process process, Path log, CompletableFuture<Boolean> started) {
        try (var output = process.inputReader();
                var file = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                file.write(line);
                file.newLine();
                file.flush();
                if (line.contains(STARTED)) {
                    started.complete(true);
                }
            }
        } catch (IOException killed) {
            // its last words are cut off
        } finally {
            started.complete(false);
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(data.resolve(file)).strip();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
