package id.tameng.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// `bin/bench search --tickets=100000`: the page of results for a word that stands in one message of a hundred, as a
/// supervisor sees it: eight at once, then alone.
///
/// Arguments: those of [Archive], `--site=… --pid=…`, `--seconds=15`; `--tickets=0` leaves the database as it is.
final class SearchBench {

    private static final int CLIENTS = 8;
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");
    private static final Pattern HITS = Pattern.compile("class=\"search-hit\"");

    private final Map<String, String> options;
    private final URI site;
    private final String cookie;
    private final AtomicInteger turn = new AtomicInteger();

    private SearchBench(Map<String, String> options) throws Exception {
        this.options = options;
        site = URI.create(options.getOrDefault("site", ""));
        cookie = signIn();
    }

    static void main(String[] arguments) throws Exception {
        var options = Options.parse(arguments);
        if (!"0".equals(options.get("tickets"))) {
            Archive.add(options);
        }
        var bench = new SearchBench(options);
        bench.run("a word in 1 % of the messages", Archive.WORDS);
        bench.run("two such words", List.of("garansi penyok", "mogok luntur"));
        bench.run("a word in every second message", List.of("yang", "saya"));
        bench.run("a rare word", List.of("10000100", "10000200", "pelanggan77@arsip.test"));
    }

    private void run(String what, List<String> words) throws Exception {
        var paths = words.stream()
                .map(word -> "/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                .toList();
        System.out.printf(Locale.ROOT, "%s: %d hits on the first page%n", what, hits(paths.getFirst()));
        measure("warming up", 2 * CLIENTS, seconds() / 2, paths);
        measure("8 at once", CLIENTS, seconds(), paths);
        measure("alone", 1, seconds() / 3, paths);
    }

    private int seconds() {
        return Integer.parseInt(options.getOrDefault("seconds", "15"));
    }

    private void measure(String what, int clients, int seconds, List<String> paths) throws Exception {
        try (var database = DriverManager.getConnection(
                        options.getOrDefault("db", ""), options.get("user"), options.get("password"));
                var pool = Executors.newFixedThreadPool(clients)) {
            var row = database.createStatement().executeQuery("SELECT pg_backend_pid()");
            row.next();
            var processors = new ProcessorTime(Long.parseLong(options.getOrDefault("pid", "0")), row.getLong(1));
            var before = processors.spent();
            long end = System.nanoTime() + seconds * 1_000_000_000L;
            Callable<List<Long>> client = () -> read(paths, end);
            var waits = new ArrayList<Long>();
            for (var done : pool.invokeAll(Collections.nCopies(clients, client))) {
                waits.addAll(done.get());
            }
            report(what, waits, seconds, before, processors.spent());
        }
    }

    private List<Long> read(List<String> paths, long end) throws Exception {
        var waits = new ArrayList<Long>();
        try (var client = new PageClient(site, cookie)) {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                var answer = client.get(paths.get(turn.getAndIncrement() % paths.size()));
                if (answer.status() != 200) {
                    throw new IllegalStateException("Answer " + answer.status());
                }
                waits.add(System.nanoTime() - start);
            }
        }
        return waits;
    }

    private static void report(
            String what, List<Long> waits, int seconds, Map<String, Double> before, Map<String, Double> after) {
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
                waits.size() / (double) seconds,
                waits.get(waits.size() / 2) / 1e6,
                waits.get(waits.size() * 95 / 100) / 1e6,
                cost);
    }

    private int hits(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(site.resolve(path))
                    .header("Cookie", cookie)
                    .build();
            return (int)
                    HITS.matcher(http.send(request, BodyHandlers.ofString()).body())
                            .results()
                            .count();
        }
    }

    private String signIn() throws Exception {
        var cookies = new CookieManager();
        try (var http = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var login = http.send(HttpRequest.newBuilder(site.resolve("/login")).build(), BodyHandlers.ofString());
            var token = TOKEN.matcher(login.body());
            if (!token.find()) {
                throw new IllegalStateException("No token on the page to sign in");
            }
            var form = "email=bayu%40demo.tameng.test&password=demo-tameng&_csrf="
                    + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            http.send(
                    HttpRequest.newBuilder(site.resolve("/session"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.discarding());
        }
        return String.join(
                "; ",
                cookies.getCookieStore().getCookies().stream()
                        .map(one -> one.getName() + "=" + one.getValue())
                        .toList());
    }
}
