package id.tameng.bench;

import id.tameng.bench.BenchMails.Letter;
import id.tameng.system.SmtpSender;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/// `bin/bench mail`: 600 new mails and 400 replies over eight connections, from SMTP to the ticket, and what a mail
/// costs in processor time, all processes together.
///
/// Arguments: `--site=http://localhost:8080 --port=2525 --mailbox=… --pid=… --db=jdbc:… --user=… --password=…
/// --rounds=20`
public final class MailBench {

    private static final int NEW = 600;
    private static final int REPLIES = 400;
    private static final int CONNECTIONS = 8;
    private static final int SCREENS = 5;
    private static final long PATIENCE = 120_000_000_000L;

    private final Map<String, String> options;
    private final Connection database;
    private final ProcessorTime processors;

    private MailBench(Map<String, String> options) throws SQLException {
        this.options = options;
        database = DriverManager.getConnection(option("db"), option("user"), option("password"));
        processors = new ProcessorTime(Long.parseLong(option("pid")), ask("SELECT pg_backend_pid()"));
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new MailBench(Options.parse(arguments));
        System.out.printf(
                Locale.ROOT, "%-6s %10s %10s %12s%n", "round", "mails/s", "CPU ms", "program/postgres/client ms");
        int rounds = Integer.parseInt(bench.options.getOrDefault("rounds", "20"));
        double sustained = 0;
        for (int round = 1; round <= rounds; round++) {
            double seconds = bench.round(round);
            sustained += round > rounds / 2 ? seconds : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "sustained, the second half of the rounds together: %.0f mails/s%n",
                (rounds - rounds / 2) * (NEW + REPLIES) / sustained);
        bench.latency();
        var screen =
                new ScreenBench(bench.option("site"), Integer.parseInt(bench.option("port")), bench.option("mailbox"));
        for (int time = 0; time < SCREENS; time++) {
            screen.run();
        }
    }

    private String option(String name) {
        var value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + "= is missing");
        }
        return value;
    }

    private double round(int round) throws Exception {
        var run = Long.toString(System.nanoTime(), 36);
        var mails = new BenchMails(run, option("mailbox"));
        var fresh = mails.fresh(NEW);
        var replies = mails.replies(REPLIES, NEW);
        long messages = count("message");
        long tickets = count("ticket");
        var before = processors.spent();
        long start = System.nanoTime();
        send(fresh);
        send(replies);
        awaitCount("message", messages + NEW + REPLIES);
        double seconds = (System.nanoTime() - start) / 1e9;
        report(round, seconds, before, processors.spent());
        verify("tickets", count("ticket") - tickets, NEW);
        verify("messages", count("message") - messages, NEW + REPLIES);
        return seconds;
    }

    private void send(List<Letter> letters) throws Exception {
        var queue = new ConcurrentLinkedQueue<>(letters);
        Callable<Void> connection = () -> drain(queue);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender : pool.invokeAll(Collections.nCopies(CONNECTIONS, connection))) {
                sender.get();
            }
        }
    }

    private Void drain(Queue<Letter> letters) throws IOException {
        try (var sender = new SmtpSender("127.0.0.1", Integer.parseInt(option("port")))) {
            for (var letter = letters.poll(); letter != null; letter = letters.poll()) {
                sender.send(letter.from(), option("mailbox"), letter.bytes());
            }
        }
        return null;
    }

    /// From 250 to the committed message, at fifty mails a second.
    private void latency() throws Exception {
        var mails = new BenchMails(Long.toString(System.nanoTime(), 36), option("mailbox")).fresh(500);
        long first = newest();
        try (var sender = new SmtpSender("127.0.0.1", Integer.parseInt(option("port")))) {
            long start = System.nanoTime();
            for (int i = 0; i < mails.size(); i++) {
                LockSupport.parkNanos(start + i * 20_000_000L - System.nanoTime());
                sender.send(mails.get(i).from(), option("mailbox"), mails.get(i).bytes());
            }
        }
        awaitCount("message WHERE id > " + first, mails.size());
        try (var statement = database.createStatement();
                var row = statement.executeQuery("""
                        SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY s), percentile_disc(0.95) WITHIN GROUP (ORDER BY s)
                        FROM (SELECT extract(epoch FROM done_at - received_at) * 1000 AS s
                              FROM email_envelope ORDER BY id DESC LIMIT 500) AS newest
                        """)) {
            row.next();
            System.out.printf(
                    Locale.ROOT,
                    "accepted to placed at 50 mails/s: median %.0f ms, p95 %.0f ms%n",
                    row.getDouble(1),
                    row.getDouble(2));
        }
    }

    private static void report(int round, double seconds, Map<String, Double> before, Map<String, Double> after) {
        var cost = new StringBuilder();
        double sum = 0;
        for (var process : after.entrySet()) {
            double millis = (process.getValue() - before.getOrDefault(process.getKey(), 0.0)) * 1000 / (NEW + REPLIES);
            sum += millis;
            cost.append(String.format(Locale.ROOT, "%s%.2f", cost.isEmpty() ? "" : " / ", millis));
        }
        System.out.printf(Locale.ROOT, "%-6d %10.0f %10.2f   %s%n", round, (NEW + REPLIES) / seconds, sum, cost);
    }

    private static void verify(String what, long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException(found + " " + what + " instead of " + expected);
        }
    }

    private long newest() throws SQLException {
        return ask("SELECT coalesce(max(id), 0) FROM message");
    }

    private long count(String what) throws SQLException {
        return ask("SELECT count(*) FROM " + what);
    }

    private void awaitCount(String what, long expected) throws SQLException {
        for (long start = System.nanoTime(); count(what) < expected; ) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException(count(what) + " of " + expected + " " + what);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private long ask(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
