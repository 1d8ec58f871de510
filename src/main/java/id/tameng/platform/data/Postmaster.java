package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The server process of a cluster: finds, starts and ends it.
record Postmaster(Path cluster, PostgresPrograms programs) {

    // Recovery after a crash replays up to max_wal_size; giving up early would only repeat it
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration FAST_STOP = Duration.ofSeconds(30);
    private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(10);

    Optional<PostmasterFile> find() {
        return PostmasterFile.find(cluster).filter(file -> file.belongsToServerOf(cluster));
    }

    PostmasterFile start() {
        clearTheWay();
        var log = cluster.resolve("startup.log");
        var outcome = programs.runUntil(
                () -> find().filter(PostmasterFile::ready).isPresent(),
                cluster,
                "pg_ctl",
                List.of("start", "-D", cluster.toString(), "-l", log.toString(), "-w", "-t", seconds(START)));
        return find().filter(PostmasterFile::ready)
                .orElseThrow(() -> new DatabaseStartException(
                        "PostgreSQL did not start on %s:%n%s".formatted(cluster, said(log, outcome)),
                        "The directory %s holds its full log.".formatted(cluster.resolve("log"))));
    }

    /// Rolls back what is running, writes a checkpoint and ends. Should that take too long, the next start recovers
    /// from the log, as after a power cut.
    void stop() {
        if (!stop("fast", FAST_STOP) && !stop("immediate", IMMEDIATE_STOP)) {
            find().flatMap(PostmasterFile::process).ifPresent(Postmaster::kill);
        }
    }

    private boolean stop(String mode, Duration patience) {
        programs.runUntil(
                () -> !PostmasterFile.exists(cluster),
                cluster,
                "pg_ctl",
                List.of("stop", "-D", cluster.toString(), "-m", mode, "-w", "-t", seconds(patience)));
        return find().isEmpty();
    }

    private void clearTheWay() {
        survivors().forEach(Postmaster::kill);
        if (PostmasterFile.find(cluster).flatMap(PostmasterFile::process).isPresent()) {
            PostmasterFile.claim(cluster);
        }
        try {
            Files.deleteIfExists(cluster.resolve("startup.log"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Children of a server that was killed itself. Most notice and end; one in a long query would keep a new server
    /// from starting. Ending them is no worse than the crash was.
    private List<ProcessHandle> survivors() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/postgres"))
                        .isPresent())
                .filter(process ->
                        workingDirectory(process).filter(cluster::equals).isPresent())
                .toList();
    }

    /// Known on Linux only; elsewhere PostgreSQL's own check of the shared memory has to do.
    private static Optional<Path> workingDirectory(ProcessHandle process) {
        try {
            return Optional.of(Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd")));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit()
                .completeOnTimeout(process, IMMEDIATE_STOP.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private static String said(Path log, PostgresPrograms.Outcome outcome) {
        try {
            return Files.readString(log).strip();
        } catch (IOException nothingWritten) {
            return outcome.output();
        }
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }
}
