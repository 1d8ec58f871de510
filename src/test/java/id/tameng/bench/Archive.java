package id.tameng.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.intellij.lang.annotations.Language;

/// An archive of many tickets with three messages each on average, two years long, made in the database by a handful of
/// statements: words as usual as in Indonesian mail (Zipf), every fiftieth ticket with twenty messages, two in a
/// hundred
/// still open, ten words that stand in one message of a hundred each ([#WORDS]).
///
/// Arguments: `--tickets=100000 --db=jdbc:… --user=… --password=…`. Add it once to a database with the demo
/// organisation.
public final class Archive {

    /// Each in 1 % of the messages.
    static final List<String> WORDS =
            List.of("garansi", "penyok", "luntur", "mogok", "selisih", "molor", "dobel", "gompal", "kusut", "lecet");

    private static final long LOOK = 500_000_000L;
    private static final long PATIENCE = 5_400_000_000_000L;

    private final Connection database;
    private final long tickets;

    private Archive(Connection database, long tickets) {
        this.database = database;
        this.tickets = tickets;
    }

    public static void main(String[] arguments) throws Exception {
        add(Options.parse(arguments));
    }

    static void add(Map<String, String> options) throws SQLException {
        try (var database = DriverManager.getConnection(
                options.getOrDefault("db", ""), options.get("user"), options.get("password"))) {
            new Archive(database, Long.parseLong(options.getOrDefault("tickets", "100000"))).add();
        }
    }

    private void add() throws SQLException {
        step("words", ArchiveStatements.WORDS);
        step("sentences", ArchiveStatements.SENTENCES);
        step("customers", ArchiveStatements.CUSTOMERS);
        step("what is said", ArchiveStatements.SAID);
        step("tickets", ArchiveStatements.TICKETS);
        step("messages", ArchiveStatements.MESSAGES);
        step("participants", ArchiveStatements.PARTICIPANTS);
        step("sequences", ArchiveStatements.SEQUENCES);
        step("tidy", "DROP TABLE bench_word, bench_sentence, bench_said, bench_base");
        step("vacuum", "VACUUM ANALYZE");
        awaitIndex();
        step("vacuum", "VACUUM ANALYZE search_document, search_word");
    }

    private void step(String name, @Language("SQL") String sql) throws SQLException {
        long start = System.nanoTime();
        try (var statement = database.createStatement()) {
            statement.execute(sql.replace("${tickets}", Long.toString(tickets)).replace("${words}", words()));
        }
        System.out.printf(Locale.ROOT, "archive: %-14s %6.1f s%n", name, (System.nanoTime() - start) / 1e9);
    }

    private static String words() {
        return "ARRAY['" + String.join("', '", WORDS) + "']";
    }

    /// The program itself makes the search index.
    private void awaitIndex() throws SQLException {
        long start = System.nanoTime();
        while (ask("SELECT count(*) FROM message") > ask("SELECT count(*) FROM search_document")) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new IllegalStateException("The search index has not been finished");
            }
            LockSupport.parkNanos(LOOK);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "archive: %-14s %6.1f s, %.0f messages/s%n",
                "search index",
                seconds,
                ask("SELECT count(*) FROM message") / seconds);
    }

    private long ask(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
