package id.tameng.platform.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/// A program with nothing but the embedded database, for tests that kill it.
class EmbeddedPostgresProgram {

    private static final String READY = "ready to be killed";

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        var application = new SpringApplication(EmbeddedPostgresConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        var server = application.run(arguments).getBean(EmbeddedPostgres.class);
        try (var connection = DriverManager.getConnection(
                        server.url(), server.user(), server.password().value());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (word text)");
            statement.execute("INSERT INTO kept VALUES ('masih ada')");
            statement.execute("SELECT pg_advisory_lock(1)");
            System.out.println(READY);
            // A query that the server goes on with when nobody is left to hear the answer
            statement.execute("SELECT pg_sleep(120)");
        }
    }

    static Process start(DataDirectory data) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            EmbeddedPostgresProgram.class.getName(),
                            "--tameng.data=" + data.path(),
                            "--tameng.postgres.shared-buffers=32MB")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Returns when the server runs, a row is committed and a lock is held.
    static Process startAndAwaitReady(DataDirectory data) throws IOException {
        var program = start(data);
        var output = new BufferedReader(program.inputReader());
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(READY)) {
                return program;
            }
        }
        throw new IllegalStateException("The program ended early in " + data.path());
    }

    static void killLeavingServer(DataDirectory data) throws IOException, InterruptedException {
        startAndAwaitReady(data).destroyForcibly().waitFor();
    }
}
