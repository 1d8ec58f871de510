package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The embedded server's port on the loopback address: chosen once and kept, unless somebody else sits on it.
final class PostgresPort {

    // Below the range from which systems draw ports for outgoing connections
    private static final int LOWEST = 15_432;
    private static final int HIGHEST = 30_000;
    private static final int ATTEMPTS = 100;

    private PostgresPort() {}

    static int choose(DataDirectory data) {
        var file = data.resolve("postgres.port");
        var candidates = IntStream.concat(
                remembered(file).stream(), ThreadLocalRandom.current().ints(ATTEMPTS, LOWEST, HIGHEST));
        var port = candidates.filter(PostgresPort::free).findFirst().orElseThrow();
        try {
            Files.writeString(file, port + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return port;
    }

    private static OptionalInt remembered(Path file) {
        try {
            return Stream.of(Files.readString(file).strip())
                    .filter(text -> text.matches("\\d{4,5}"))
                    .mapToInt(Integer::parseInt)
                    .findFirst();
        } catch (IOException neverChosen) {
            return OptionalInt.empty();
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
