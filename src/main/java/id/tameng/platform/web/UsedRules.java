package id.tameng.platform.web;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tabler without the rules that no page of ours can meet: four fifths of its weight. A rule stays when its selector
/// names no class, or only classes of `tabler-classes.txt`; a test keeps that list true to the templates.
final class UsedRules {

    /// `:not(.x)` is met where `.x` is not, and one of the list in `:is(.x, .y)` is enough.
    private static final Pattern LENIENT = Pattern.compile(":(?:not|is|where)\\([^()]*\\)");

    private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final Set<String> classes;

    UsedRules(String list) {
        classes = list.lines().collect(Collectors.toSet());
    }

    String of(String css) {
        return within(COMMENT.matcher(css).replaceAll(""));
    }

    private String within(String css) {
        var kept = new StringBuilder();
        int at = 0;
        for (int open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
            int close = end(css, open);
            kept.append(rule(css.substring(at, open).strip(), css.substring(open + 1, close)));
            at = close + 1;
        }
        return kept.append(css.substring(at)).toString();
    }

    private String rule(String head, String body) {
        if (head.startsWith("@media") || head.startsWith("@supports") || head.startsWith("@layer")) {
            var inner = within(body);
            return inner.isBlank() ? "" : head + "{" + inner + "}";
        }
        if (head.contains("@")) {
            return head + "{" + body + "}";
        }
        var selectors = Arrays.stream(COMMA.split(head)).filter(this::isMet).collect(Collectors.joining(","));
        return selectors.isEmpty() ? "" : selectors + "{" + body + "}";
    }

    private boolean isMet(String selector) {
        return CLASS.matcher(LENIENT.matcher(selector).replaceAll(""))
                .results()
                .allMatch(found -> classes.contains(found.group(1)));
    }

    private static int end(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at++) {
            depth += css.charAt(at) == '{' ? 1 : css.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A rule without an end");
    }
}
