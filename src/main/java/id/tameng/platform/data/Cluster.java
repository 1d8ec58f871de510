package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The server's data directory, a *cluster* in PostgreSQL's words.
record Cluster(Path path, PostgresPrograms programs) {

    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final String HALF_MADE = "postgres.creating-";
    private static final String INCLUDE = "include = 'tameng.conf'";

    /// Makes the cluster unless it is there. It is made beside its place and moved, so what lies in `path` is complete;
    /// a half-made one never held data and is thrown away.
    boolean createIfMissing(PostgresPassword password) {
        clearHalfMade();
        if (Files.exists(path.resolve("PG_VERSION"))) {
            requireOurVersion();
            programs.account().own(path);
            return false;
        }
        requireNothingThere();
        create(password);
        return true;
    }

    /// Under a new name each time: the `initdb` of a killed program may still be writing under the old one.
    private void create(PostgresPassword password) {
        try {
            var workshop = Files.createTempDirectory(path.getParent(), HALF_MADE);
            var unfinished = Files.createDirectory(workshop.resolve("cluster"));
            var secret = Files.writeString(workshop.resolve("password"), password.value());
            programs.account().own(workshop);
            initialise(unfinished, secret);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(workshop);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void clearHalfMade() {
        try (var found = Files.newDirectoryStream(path.getParent(), HALF_MADE + "*")) {
            for (var workshop : found) {
                FileSystemUtils.deleteRecursively(workshop);
            }
        } catch (IOException stillBeingWritten) {
            LOG.warn(
                    "An unfinished database could not be removed; the next start tries again: {}",
                    stillBeingWritten.getMessage());
        }
    }

    /// Text compares byte by byte, the same on every machine and quick in indexes; lists that people read are sorted by
    /// naming an ICU collation (`COLLATE "id-x-icu"`).
    private void initialise(Path unfinished, Path secret) {
        var outcome = programs.run(
                unfinished,
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + secret,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums"));
        if (!outcome.success()) {
            throw new DatabaseStartException(
                    "PostgreSQL could not create its files in %s:%n%s".formatted(path, outcome.output()),
                    "Check that the directory can be written and has space.");
        }
    }

    /// Written anew at every start, while no server runs.
    void configure(ServerSettings settings, int port) {
        try {
            var file = path.resolve("tameng.conf");
            Files.writeString(file, settings.file(programs.binaries(), port));
            programs.account().own(file);
            var main = path.resolve("postgresql.conf");
            if (Files.readAllLines(main).stream().noneMatch(INCLUDE::equals)) {
                Files.writeString(main, "\n" + INCLUDE + "\n", StandardOpenOption.APPEND);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void requireOurVersion() {
        var theirs = read(path.resolve("PG_VERSION"));
        if (!theirs.equals(programs.binaries().majorVersion())) {
            throw new DatabaseStartException(
                    "%s was written by PostgreSQL %s; this Tameng brings PostgreSQL %s."
                            .formatted(path, theirs, programs.binaries().majorVersion()),
                    "Dump it with the Tameng that wrote it and restore it here.");
        }
    }

    private void requireNothingThere() {
        try (var content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new DatabaseStartException(
                        "%s holds files but is no PostgreSQL data directory. Nothing was changed.".formatted(path),
                        "Move the files away, or name another directory: --tameng.data=DIR.");
            }
        } catch (IOException absent) {
            // as it should be
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
