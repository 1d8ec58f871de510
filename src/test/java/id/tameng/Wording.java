package id.tameng;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which sentences the program asks for. Where a key is put together (`"status." + status.key()`), its beginning
/// counts.
record Wording(Set<String> keys, Set<String> beginnings, Set<String> literals) {

    private static final Pattern ASKED = Pattern.compile("(?:\\btext|getMessage)\\(\\s*\"([a-z][\\w.-]*)\"\\s*([,)+])");
    private static final Pattern REFUSED = Pattern.compile(
            "(?:DomainException\\.(?:invalid|conflict)\\(|new DomainException\\([^,\"]+,|problems\\.of\\([^,\"]+,)\\s*\"([^\"]+)\"");
    private static final Pattern FLASHED = Pattern.compile("[?&]flash=([a-z][a-z0-9.-]*)");
    private static final Pattern VALIDATED = Pattern.compile("message = \"\\{([^}]+)}\"");
    private static final Pattern NAVIGATED = Pattern.compile("new NavigationItem\\(\\s*\"([^\"]+)\"");
    /// Asked for by the validator and the binder, by the name of what was broken.
    private static final Pattern FRAMEWORK =
            Pattern.compile("\\p{Lu}\\w*(?:\\..*)?|jakarta\\.validation\\..*|typeMismatch(?:\\..*)?");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w.-]*)\"");

    static Wording read() {
        var sources = Stream.of(Source.java(), Source.templates(), Source.list(scripts(), ".js"))
                .flatMap(List::stream)
                .toList();
        return of(sources.stream().map(Source::text).collect(Collectors.joining("\n")));
    }

    private static Path scripts() {
        return Source.MAIN.resolve(Path.of("resources", "static"));
    }

    static Wording of(String code) {
        var keys = new TreeSet<String>();
        var beginnings = new TreeSet<String>();
        ASKED.matcher(code)
                .results()
                .forEach(found -> (found.group(2).equals("+") ? beginnings : keys).add(found.group(1)));
        var byKind = Map.of("problem.", REFUSED, "flash.", FLASHED, "", VALIDATED, "navigation.", NAVIGATED);
        byKind.forEach((prefix, pattern) ->
                pattern.matcher(code).results().forEach(found -> keys.add(prefix + found.group(1))));
        beginnings.removeAll(Set.of("problem.", "flash."));
        return new Wording(
                keys,
                beginnings,
                LITERAL.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet()));
    }

    boolean uses(String key) {
        return FRAMEWORK.matcher(key).matches()
                || keys.contains(key)
                || literals.contains(key)
                || (key.startsWith("flash.") && literals.contains(key.substring("flash.".length())))
                || (key.startsWith("problem.") && usesProblem(key.substring("problem.".length())))
                || Stream.concat(beginnings.stream(), literals.stream().filter(Wording::isBeginning))
                        .anyMatch(key::startsWith);
    }

    /// A problem may have a title of its own; without, its sentence is its title.
    private boolean usesProblem(String code) {
        return literals.contains(code)
                || (code.endsWith(".title") && usesProblem(code.substring(0, code.length() - ".title".length())));
    }

    private static boolean isBeginning(String literal) {
        return literal.endsWith(".") && !literal.equals("problem.") && !literal.equals("flash.");
    }
}
