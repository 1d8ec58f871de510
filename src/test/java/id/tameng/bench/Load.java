package id.tameng.bench;

import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Some people who work at once, each with a browser of her own, and what their work costs the processors.
///
/// Arguments: `--site=… --pid=… --db=jdbc:… --user=… --password=…`, `--seconds=15`, `--warm=45`
/// before what counts: the program compiles itself as it runs.
final class Load {

    private static final int CROWD = 8;
    private static final List<String> NAMES = List.of("bayu", "sari");

    /// One piece of work, a page or a page and what is sent back.
    interface Work {

        /// @param turn how many pieces anybody has begun before
        /// @return when the part began whose time counts, in nanoseconds
        long once(PageClient browser, int turn) throws IOException;
    }

    private final Map<String, String> options;
    private final List<Visitor> people = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();

    Load(Map<String, String> options) throws IOException, InterruptedException {
        this.options = options;
        var site = URI.create(options.getOrDefault("site", ""));
        for (int i = 0; i < CROWD; i++) {
            people.add(Visitor.signIn(site, NAMES.get(i % NAMES.size())));
        }
    }

    /// The same pages again and again.
    static Work pages(List<String> paths) {
        return (browser, turn) -> {
            long start = System.nanoTime();
            check(browser.get(paths.get(turn % paths.size())).status(), 200);
            return start;
        };
    }

    /// The same part of pages again and again, as clicks within a page ask for it.
    static Work frames(String frame, List<String> paths) {
        return (browser, turn) -> {
            long start = System.nanoTime();
            check(browser.get(paths.get(turn % paths.size()), frame).status(), 200);
            return start;
        };
    }

    static void check(int status, int expected) {
        if (status != expected) {
            throw new IllegalStateException("Answer " + status + " instead of " + expected);
        }
    }

    void run(String what, Work work) throws Exception {
        System.out.println(what);
        measure("at first", CROWD, seconds(), work);
        measure("warming up", CROWD, option("warm", 45), work);
        measure("8 at once", CROWD, seconds(), work);
        measure("alone", 1, seconds() / 3, work);
    }

    Visitor somebody() {
        return people.getFirst();
    }

    private int seconds() {
        return option("seconds", 15);
    }

    private int option(String name, int usual) {
        var given = options.get(name);
        return given == null ? usual : Integer.parseInt(given);
    }

    private void measure(String what, int clients, int seconds, Work work) throws Exception {
        try (var database = DriverManager.getConnection(
                        options.getOrDefault("db", ""), options.get("user"), options.get("password"));
                var pool = Executors.newFixedThreadPool(clients)) {
            var row = database.createStatement().executeQuery("SELECT pg_backend_pid()");
            row.next();
            var processors = new ProcessorTime(Long.parseLong(options.getOrDefault("pid", "0")), row.getLong(1));
            var before = processors.spent();
            long start = System.nanoTime();
            var shifts = new ArrayList<Callable<List<Long>>>();
            for (int i = 0; i < clients; i++) {
                var person = people.get(i % CROWD);
                shifts.add(() -> shift(person, work, start + seconds * 1_000_000_000L));
            }
            var waits = new ArrayList<Long>();
            for (var done : pool.invokeAll(shifts)) {
                waits.addAll(done.get());
            }
            report(what, waits, (System.nanoTime() - start) / 1e9, before, processors.spent());
        }
    }

    private List<Long> shift(Visitor person, Work work, long end) throws IOException {
        var waits = new ArrayList<Long>();
        try (var browser = person.browser()) {
            while (System.nanoTime() < end) {
                long start = work.once(browser, turn.getAndIncrement());
                waits.add(System.nanoTime() - start);
            }
        }
        return waits;
    }

    private static void report(
            String what, List<Long> waits, double seconds, Map<String, Double> before, Map<String, Double> after) {
        waits.sort(null);
        var cost = new StringBuilder();
        for (var process : after.entrySet()) {
            double millis = (process.getValue() - before.getOrDefault(process.getKey(), 0.0)) * 1000 / waits.size();
            cost.append(String.format(Locale.ROOT, "  %s %.2f", process.getKey(), millis));
        }
        System.out.printf(
                Locale.ROOT,
                "  %-12s %7.0f/s  p50 %6.2f ms  p95 %6.2f ms  CPU ms:%s%n",
                what,
                waits.size() / seconds,
                waits.get(waits.size() / 2) / 1e6,
                waits.get(waits.size() * 95 / 100) / 1e6,
                cost);
    }
}
