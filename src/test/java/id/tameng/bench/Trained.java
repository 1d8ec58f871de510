package id.tameng.bench;

import id.tameng.system.FinishedJar;
import java.nio.file.Path;
import java.util.List;

/// The program started with a cache of what an earlier run of it learned.
final class Trained {

    private static final String DEMO = "--tameng.demo=true";

    interface Work {
        void with(FinishedJar program) throws Exception;
    }

    private Trained() {}

    static FinishedJar start(Path data, Work work) throws Exception {
        var jar = FinishedJar.unpack(FinishedJar.emptyDirectory("unpacked"));
        var cache = jar.resolveSibling("tameng.aot");
        // The first start unpacks PostgreSQL with a library whose sealed package no cache may hold.
        FinishedJar.start(data, jar, List.of(), DEMO).close();
        try (var pupil = FinishedJar.start(data, jar, List.of("-XX:AOTCacheOutput=" + cache), DEMO)) {
            work.with(pupil);
        }
        return FinishedJar.start(data, jar, List.of("-XX:AOTCache=" + cache), DEMO);
    }
}
