package id.tameng.platform.data;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL server that Tameng brings along, running. Holding one means holding the data directory; closing it
/// stops the server, whoever started it.
final class EmbeddedPostgres implements AutoCloseable {

    static final String DATABASE = "tameng";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    /// How the server came to run.
    enum Origin {
        CREATED,
        STARTED,
        TAKEN_OVER
    }

    private final DataDirectoryLock lock;
    private final PostgresPassword password;
    private final Cluster cluster;
    private final Postmaster postmaster;
    private Origin origin;
    private int port;

    private EmbeddedPostgres(DataDirectoryLock lock, DataDirectory data) {
        this.lock = lock;
        var binaries = PostgresBinaries.unpack(data.resolve("postgres-bin"));
        var programs = new PostgresPrograms(binaries, ServerAccount.find());
        password = PostgresPassword.of(data);
        cluster = new Cluster(data.resolve("postgres"), programs);
        postmaster = new Postmaster(cluster.path(), programs);
        origin = cluster.createIfMissing(password) ? Origin.CREATED : Origin.STARTED;
    }

    static EmbeddedPostgres start(DataDirectory data, ServerSettings settings) {
        var begin = System.nanoTime();
        var lock = DataDirectoryLock.take(data);
        try {
            var server = new EmbeddedPostgres(lock, data);
            var version = server.run(data, settings);
            LOG.info(
                    "PostgreSQL {} {} on port {} in {} ms, data in {}",
                    version,
                    server.origin.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    server.port,
                    Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                    server.cluster.path());
            return server;
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private String run(DataDirectory data, ServerSettings settings) {
        var inherited = postmaster.find();
        if (inherited.filter(server -> takenOver(server, settings)).isPresent()) {
            origin = Origin.TAKEN_OVER;
            port = inherited.get().port();
        } else {
            inherited.ifPresent(server -> postmaster.stop());
            cluster.configure(settings, PostgresPort.choose(data));
            port = postmaster.start().port();
        }
        return prepared();
    }

    private boolean takenOver(PostmasterFile server, ServerSettings settings) {
        if (!server.ready()) {
            return false;
        }
        try (var session = SuperuserSession.open(server.port(), password)) {
            var ours = settings.fingerprint(cluster.programs().binaries());
            if (!session.fingerprint().equals(ours)) {
                return false;
            }
            session.endSessionsOf(DATABASE);
            return true;
        } catch (SQLException unreachable) {
            LOG.warn("The PostgreSQL left running does not answer and is restarted: {}", unreachable.getMessage());
            return false;
        }
    }

    private String prepared() {
        try (var session = SuperuserSession.open(port, password)) {
            session.createIfMissing(DATABASE, password);
            return session.version();
        } catch (SQLException failure) {
            postmaster.stop();
            throw new DatabaseStartException(
                    "PostgreSQL runs but does not let us in: " + failure.getMessage(),
                    "If postgres.password was lost or exchanged, put the right one back into the data directory.");
        }
    }

    Origin origin() {
        return origin;
    }

    int port() {
        return port;
    }

    Optional<Long> pid() {
        return postmaster.find().map(PostmasterFile::pid);
    }

    /// The application's database. The application name is how left-over sessions are recognised after a kill.
    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=%s".formatted(port, DATABASE, DATABASE);
    }

    String user() {
        return DATABASE;
    }

    PostgresPassword password() {
        return password;
    }

    @Override
    public void close() {
        try (lock) {
            postmaster.stop();
        }
    }
}
