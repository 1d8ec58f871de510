package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The note `postmaster.pid` that a PostgreSQL server keeps in its data directory while it runs, and leaves behind when
/// it is killed. Line by line: process, directory, start, port, sockets, address, shared memory, state.
record PostmasterFile(long pid, int port, String state) {

    private static final int PORT = 3;
    private static final int STATE = 7;

    static Optional<PostmasterFile> find(Path cluster) {
        try {
            return parse(Files.readAllLines(file(cluster)));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// A server that is just starting has written only the first lines.
    private static Optional<PostmasterFile> parse(List<String> lines) {
        try {
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.getFirst().strip()),
                    lines.size() > PORT ? Integer.parseInt(lines.get(PORT).strip()) : 0,
                    lines.size() > STATE ? lines.get(STATE).strip() : "starting"));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    boolean ready() {
        return state.equals("ready");
    }

    /// Whether the process is alive and really this directory's server, not a stranger that got the number later.
    boolean belongsToServerOf(Path cluster) {
        return process()
                .flatMap(process -> process.info().arguments())
                .filter(arguments -> Arrays.asList(arguments).contains(cluster.toString()))
                .isPresent();
    }

    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    /// Lets a new server start although the old one's process number is now a stranger's. The note must stay, since its
    /// shared memory line keeps the new server away from the old one's last survivors; but a server does not mind a
    /// note that names the process which has pg_ctl start it, and that is us.
    static void claim(Path cluster) {
        try {
            var lines = new ArrayList<>(Files.readAllLines(file(cluster)));
            lines.set(0, Long.toString(ProcessHandle.current().pid()));
            lines.subList(Math.min(STATE, lines.size()), lines.size()).clear();
            Files.write(file(cluster), lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static boolean exists(Path cluster) {
        return Files.exists(file(cluster));
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
