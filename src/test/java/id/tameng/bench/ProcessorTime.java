package id.tameng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What processors spent, out of `/proc`, by kind of process: the program, its PostgreSQL, and this one.
final class ProcessorTime {

    /// The kernel counts in hundredths of a second.
    private static final double TICK = 0.01;

    private final long program;

    ProcessorTime(long program) {
        this.program = program;
    }

    /// Seconds so far. A process that has ended is counted with its parent.
    Map<String, Double> spent() throws IOException {
        var spent = new LinkedHashMap<String, Double>();
        spent.put("program", ticks(program, false) * TICK);
        spent.put("postgres", postgres() * TICK);
        spent.put("client", ticks(ProcessHandle.current().pid(), false) * TICK);
        return spent;
    }

    private double postgres() throws IOException {
        double sum = 0;
        for (long pid : postgresProcesses()) {
            sum += ticks(pid, true);
        }
        return sum;
    }

    /// The postmaster and its children; it is a child of the program, or was adopted by init.
    private static Set<Long> postgresProcesses() throws IOException {
        var found = new HashSet<Long>();
        try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : all) {
                if (name(process).equals("postgres")) {
                    found.add(Long.parseLong(process.getFileName().toString()));
                }
            }
        }
        return found;
    }

    private static String name(Path process) {
        try {
            return Files.readString(process.resolve("comm")).strip();
        } catch (IOException gone) {
            return "";
        }
    }

    private static double ticks(long pid, boolean withChildren) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
            return withChildren ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
        } catch (IOException gone) {
            return 0;
        }
    }
}
