package id.tameng.bench;

import id.tameng.system.FinishedJar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// `bin/bench start`: from the command to the first page, with a kept database, as a jar and from a cache.
final class StartBench {

    private static final int ROUNDS = 3;

    private StartBench() {}

    static void main() throws Exception {
        var data = FinishedJar.emptyDirectory("bench-start");
        var jar = Path.of("target", "tameng.jar");
        time("new database", data, jar, List.of());
        for (int round = 0; round < ROUNDS; round++) {
            time("kept database", data, jar, List.of());
        }
        var unpacked = FinishedJar.unpack(FinishedJar.emptyDirectory("bench-start-unpacked"));
        var cache = unpacked.resolveSibling("tameng.aot");
        time("kept database, writing the cache", data, unpacked, List.of("-XX:AOTCacheOutput=" + cache));
        if (!Files.exists(cache)) {
            throw new IllegalStateException("No cache was written; see the log beside " + data);
        }
        for (int round = 0; round < ROUNDS; round++) {
            time("kept database, from the cache", data, unpacked, List.of("-XX:AOTCache=" + cache));
        }
    }

    private static void time(String what, Path data, Path jar, List<String> jvm) throws Exception {
        long start = System.nanoTime();
        var program = FinishedJar.start(data, jar, jvm);
        System.out.printf(Locale.ROOT, "start to first page, %-34s %5.1f s%n", what, (System.nanoTime() - start) / 1e9);
        program.close();
    }
}
