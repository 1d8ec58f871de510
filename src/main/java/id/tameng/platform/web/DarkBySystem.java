package id.tameng.platform.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tabler darkens by `data-bs-theme=dark` alone, and somebody has to set that: a script, and then the page flashes. So
/// each such rule is repeated for `data-theme=auto` where the system asks for dark, which needs no script at all.
final class DarkBySystem {

    private static final String DARK = "[data-bs-theme=dark]";
    private static final Pattern RULE = Pattern.compile("([^{}]*\\[data-bs-theme=dark][^{}]*)\\{([^{}]*)}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private DarkBySystem() {}

    static String extend(String css) {
        var rules = RULE.matcher(COMMENT.matcher(css).replaceAll(""))
                .results()
                .map(rule -> rule.group(1).replace(DARK, "[data-theme=auto]") + "{" + rule.group(2) + "}")
                .collect(Collectors.joining());
        return rules.isEmpty() ? css : css + "\n@media (prefers-color-scheme: dark) {" + rules + "}";
    }
}
