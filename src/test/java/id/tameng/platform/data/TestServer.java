package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.intellij.lang.annotations.Language;
import org.springframework.util.StringUtils;

/// The server of this JVM's tests. It is kept under `target` between runs, so the second run finds it initialised and
/// the template built; two runs at a time take two directories.
final class TestServer {

    private static final int SIMULTANEOUS_RUNS = 8;

    private final EmbeddedPostgres server;

    private TestServer(EmbeddedPostgres server) {
        this.server = server;
    }

    private static final class Holder {
        static final TestServer SERVER = start();
    }

    static TestServer get() {
        return Holder.SERVER;
    }

    private static TestServer start() {
        var server = new TestServer(firstFree());
        Runtime.getRuntime().addShutdownHook(new Thread(server::stopWhenUnused, "stop-test-postgres"));
        server.dropAllNamed("test_");
        return server;
    }

    private static EmbeddedPostgres firstFree() {
        for (var run = 0; ; run++) {
            try {
                var data = DisposableServer.dataDirectory(DisposableServer.ROOT.resolve("server-" + run));
                return EmbeddedPostgres.start(data, DisposableServer.settings());
            } catch (DatabaseStartException inUse) {
                if (run == SIMULTANEOUS_RUNS) {
                    throw inUse;
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    TestDatabase database(String name) {
        var url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.port(), name);
        return new TestDatabase(url, server.user(), server.password().value());
    }

    void dropAllNamed(String prefix) {
        var names = ask("""
                SELECT string_agg(datname, ',')
                FROM pg_database
                WHERE starts_with(datname, '%s')
                """.formatted(prefix));
        for (var name : StringUtils.commaDelimitedListToStringArray(names)) {
            execute("DROP DATABASE %s WITH (FORCE)".formatted(name));
        }
    }

    boolean has(String database) {
        return ask("SELECT count(*) FROM pg_database WHERE datname = '%s'".formatted(database))
                .equals("1");
    }

    void execute(@Language("SQL") String sql) {
        try (var session = SuperuserSession.open(server.port(), server.password())) {
            session.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String ask(@Language("SQL") String sql) {
        try (var session = SuperuserSession.open(server.port(), server.password())) {
            return session.ask(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Spring closes its contexts in hooks of its own, at the same time: their pools get up to five seconds to go.
    private void stopWhenUnused() {
        try (server) {
            for (var glance = 0; glance < 250 && used(); glance++) {
                ask("SELECT pg_sleep(0.02)");
            }
        }
    }

    private boolean used() {
        return !ask("SELECT count(*) FROM pg_stat_activity WHERE usename = '%s'".formatted(server.user()))
                .equals("0");
    }
}
