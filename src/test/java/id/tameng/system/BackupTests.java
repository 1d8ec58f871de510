package id.tameng.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Runs the very commands that `docs/operations.md` tells operators to run.
class BackupTests {

    private static final Path MANUAL = Path.of("docs", "operations.md");

    @Test
    void whatTheManualSaysBringsEverythingBack() throws Exception {
        var room = FinishedJar.emptyDirectory("backup");
        long tickets;
        long messages;
        try (var program = FinishedJar.start(room.resolve("data"), "--tameng.demo=true")) {
            tickets = program.ask("SELECT count(*) FROM ticket");
            messages = program.ask("SELECT count(*) FROM message");
        }
        run("backup", room);
        Files.move(room.resolve("data"), room.resolve("lost"));
        run("restore", room);
        try (var program = FinishedJar.start(room.resolve("data"), "--tameng.demo=true")) {
            assertThat(program.ask("SELECT count(*) FROM ticket")).isEqualTo(tickets);
            assertThat(program.ask("SELECT count(*) FROM message")).isEqualTo(messages);
            assertThat(program.ask("SELECT count(*) FROM demo_organisation")).isOne();
            var agent = AgentByApi.signIn(program, "dewi@demo.tameng.test");
            assertThat(agent.newTickets()).isNotEmpty();
        }
        everyFileIsBack(room);
    }

    private static void everyFileIsBack(Path room) throws IOException {
        try (var files = Files.walk(room.resolve("lost").resolve("blobs"))) {
            var blobs = files.filter(Files::isRegularFile).toList();
            assertThat(blobs).isNotEmpty();
            for (var blob : blobs) {
                assertThat(room.resolve("data").resolve(room.resolve("lost").relativize(blob)))
                        .hasSameBinaryContentAs(blob);
            }
        }
        assertThat(room.resolve("data").resolve("installation.key"))
                .hasSameBinaryContentAs(room.resolve("lost").resolve("installation.key"));
    }

    /// The block of commands under `<!-- tried: name -->`.
    private static void run(String name, Path room) throws Exception {
        var block = Pattern.compile("<!-- tried: " + name + " -->\\s*```bash\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(MANUAL));
        assertThat(block.find()).as("commands to %s", name).isTrue();
        var shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", block.group(1)).redirectErrorStream(true);
        shell.environment().put("TAMENG_DATA", room.resolve("data").toString());
        shell.environment().put("BACKUP", room.resolve("tameng.tar.gz").toString());
        var process = shell.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
