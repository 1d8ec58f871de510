package id.tameng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// What processors spent, out of `/proc`, by kind of process: the program, its PostgreSQL, and this one.
final class ProcessorTime {

    /// The kernel counts in hundredths of a second.
    private static final double TICK = 0.01;

    private final long program;
    private final long postmaster;

    /// @param backend the process that serves a database connection: its parent is the server
    ProcessorTime(long program, long backend) {
        this.program = program;
        postmaster = parent(backend);
    }

    /// Seconds so far.
    Map<String, Double> spent() throws IOException {
        var spent = new LinkedHashMap<String, Double>();
        spent.put("program", ticks(program, false) * TICK);
        spent.put("postgres", postgres() * TICK);
        spent.put("client", ticks(ProcessHandle.current().pid(), false) * TICK);
        return spent;
    }

    private double postgres() throws IOException {
        double sum = ticks(postmaster, true);
        try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : all) {
                long pid = Long.parseLong(process.getFileName().toString());
                sum += parent(pid) == postmaster ? ticks(pid, false) : 0;
            }
        }
        return sum;
    }

    static long parent(long pid) {
        var fields = fields(pid);
        return fields.length == 0 ? 0 : Long.parseLong(fields[1]);
    }

    /// Children that have ended count with their parent.
    private static double ticks(long pid, boolean withChildren) {
        var fields = fields(pid);
        if (fields.length == 0) {
            return 0;
        }
        double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
        return withChildren ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
    }

    /// What stands behind the name in `/proc/<pid>/stat`; nothing when the process has ended.
    private static String[] fields(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
