package id.tameng.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// `bin/bench pages --tickets=100000`: what an agent does all day, eight at once and alone, in an archive of that size:
/// the inbox, a ticket of twenty messages, a search, a reply through the form; then what it weighs.
///
/// Arguments: those of [Archive] and of [Load]; `--tickets=0` leaves the database as it is.
final class PagesBench {

    private static final String TEXT = URLEncoder.encode(
            "Halo Kak, terima kasih sudah menunggu. Paket Kakak sudah kami kirim ulang pagi ini dan sampai besok.",
            StandardCharsets.UTF_8);

    private static final String THREAD = "thread";

    private final Map<String, String> options;

    private PagesBench(Map<String, String> options) {
        this.options = options;
    }

    static void main(String[] arguments) throws Exception {
        var options = Options.parse(arguments);
        if (!"0".equals(options.get("tickets"))) {
            Archive.add(options);
        }
        new PagesBench(options).run();
    }

    private void run() throws Exception {
        Weight.memory("idle", options);
        var load = new Load(options);
        load.run("inbox page, 50 rows", Load.pages(List.of("/inbox/unassigned", "/inbox/all")));
        var tickets = paths("""
                SELECT number FROM ticket WHERE id IN (SELECT ticket_id FROM message GROUP BY ticket_id HAVING count(*) = 20)
                ORDER BY id DESC LIMIT 400
                """);
        load.run("a ticket of 20 messages, opened from the list", Load.frames(THREAD, tickets));
        load.run("a ticket of 20 messages, the whole page with its list", Load.pages(tickets));
        load.run(
                "search, a word in 1 % of the messages",
                Load.pages(Archive.WORDS.stream().map(SearchBench::path).toList()));
        load.run("reply through the form (the time of the POST)", replies(paths("""
                SELECT number FROM ticket WHERE status <> 'closed' ORDER BY id
                """)));
        Weight.memory("after this", options);
        Weight.pages(load.somebody());
    }

    /// Two people never answer the same ticket at the same time: the newer message would stop one of them.
    private static Load.Work replies(List<String> paths) {
        return (browser, turn) -> {
            var path = paths.get(turn % paths.size());
            var form = "kind=reply&then=open&text=" + TEXT + "&seen=" + Html.seen(browser.read(path, THREAD));
            long start = System.nanoTime();
            Load.check(browser.post(path + "/messages", form).status(), 303);
            return start;
        };
    }

    private List<String> paths(String sql) throws SQLException {
        var paths = new ArrayList<String>();
        try (var database = DriverManager.getConnection(
                        options.getOrDefault("db", ""), options.get("user"), options.get("password"));
                var rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                paths.add("/tickets/" + rows.getString(1));
            }
        }
        return paths;
    }
}
