package id.tameng.bench;

import id.tameng.system.FinishedJar;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// The machine's own figures, without which no other means anything.
final class Machine {

    private static final long SPAN = 2_000_000_000L;

    private Machine() {}

    static void print(Path data, FinishedJar program) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%s, %d processors, Java %s%n",
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature());
        System.out.printf(Locale.ROOT, "%-44s %8.0f /s%n", "write 4 KB and fsync", fsyncs(data));
        System.out.printf(Locale.ROOT, "%-44s %8.0f /s%n", "insert and commit, 1 connection", commits(program, 1));
        System.out.printf(Locale.ROOT, "%-44s %8.0f /s%n", "insert and commit, 8 connections", commits(program, 8));
    }

    private static double fsyncs(Path data) throws IOException {
        var page = ByteBuffer.allocate(4_096);
        int done = 0;
        try (var file = FileChannel.open(
                data.resolve("bench.tmp"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE)) {
            long start = System.nanoTime();
            for (; System.nanoTime() - start < SPAN; done++) {
                file.write(page.clear());
                file.force(false);
            }
        }
        return done * 1e9 / SPAN;
    }

    private static double commits(FinishedJar program, int connections) throws Exception {
        try (var owner = program.database();
                var statement = owner.createStatement();
                var pool = Executors.newFixedThreadPool(connections)) {
            statement.execute(
                    "CREATE TABLE bench_commit (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, word text)");
            var workers = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < connections; i++) {
                workers.add(() -> commit(program));
            }
            double sum = 0;
            for (var worker : pool.invokeAll(workers)) {
                sum += worker.get();
            }
            statement.execute("DROP TABLE bench_commit");
            return sum * 1e9 / SPAN;
        }
    }

    private static int commit(FinishedJar program) throws IOException, SQLException {
        int done = 0;
        try (var connection = program.database();
                var insert = connection.prepareStatement("INSERT INTO bench_commit (word) VALUES (?)")) {
            insert.setString(1, "seribu kata pelanggan");
            long start = System.nanoTime();
            for (; System.nanoTime() - start < SPAN; done++) {
                insert.executeUpdate();
            }
        }
        return done;
    }
}
