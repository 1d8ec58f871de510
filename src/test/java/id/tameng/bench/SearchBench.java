package id.tameng.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// `bin/bench search --tickets=100000`: the page of results for a word that stands in one message of a hundred, as
/// supervisors see it: eight at once, then alone.
///
/// Arguments: those of [Archive] and of [Load]; `--tickets=0` leaves the database as it is.
final class SearchBench {

    private static final Pattern HITS = Pattern.compile("class=\"search-hit\"");

    private final Load load;

    private SearchBench(Load load) {
        this.load = load;
    }

    static void main(String[] arguments) throws Exception {
        var options = Options.parse(arguments);
        if (!"0".equals(options.get("tickets"))) {
            Archive.add(options);
        }
        var bench = new SearchBench(new Load(options));
        bench.run("a word in 1 % of the messages", Archive.WORDS);
        bench.run("two such words", List.of("garansi penyok", "mogok luntur"));
        bench.run("a word in every second message", List.of("yang", "saya"));
        bench.run("a rare word", List.of("10000100", "10000200", "pelanggan77@arsip.test"));
    }

    private void run(String what, List<String> words) throws Exception {
        var paths = words.stream().map(SearchBench::path).toList();
        try (var browser = load.somebody().browser()) {
            long hits = HITS.matcher(browser.read(paths.getFirst())).results().count();
            System.out.printf(Locale.ROOT, "%d hits on the first page: ", hits);
        }
        load.run(what, Load.pages(paths));
    }

    static String path(String word) {
        return "/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
