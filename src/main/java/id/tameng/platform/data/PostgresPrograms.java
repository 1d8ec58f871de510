package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Runs `initdb` and `pg_ctl` under the right account.
record PostgresPrograms(PostgresBinaries binaries, ServerAccount account) {

    private static final Duration GLANCE = Duration.ofMillis(10);

    /// What a program said and how it ended.
    record Outcome(boolean success, String output) {}

    Outcome run(Path directory, String program, List<String> arguments) {
        return runUntil(() -> false, directory, program, arguments);
    }

    /// Returns as soon as the goal is reached: `pg_ctl` itself looks only ten times a second.
    Outcome runUntil(BooleanSupplier goal, Path directory, String program, List<String> arguments) {
        try {
            var process = account.start(command(program, arguments), directory)
                    .redirectErrorStream(true)
                    .start();
            while (!process.waitFor(GLANCE.toMillis(), TimeUnit.MILLISECONDS)) {
                if (goal.getAsBoolean()) {
                    return new Outcome(true, "");
                }
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.exitValue() == 0, output.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + program, interruption);
        }
    }

    private List<String> command(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(binaries.program(program));
        command.addAll(arguments);
        return command;
    }
}
