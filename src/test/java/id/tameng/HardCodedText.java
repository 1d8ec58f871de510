package id.tameng;

import java.util.List;
import java.util.regex.Pattern;

/// Sentences in Java code that could reach a page: literals with two words or more, outside of comments, exceptions for
/// programmers, log lines and expressions of Spring.
final class HardCodedText {

    private static final Pattern NOT_SHOWN =
            Pattern.compile("(?m)^\\s*//.*$|(?s:@(?:PreAuthorize|Language|SuppressWarnings|NullUnmarked)\\([^)]*\\)+)"
                    + "|(?s:(?:throw new|new IllegalStateException|requireNonNull|\\b(?:log|LOG)\\.\\w+)\\(?.*?;)");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\\\n])*\"");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,},? \\p{L}{2,}");
    private static final Pattern POLICY = Pattern.compile("-src|sandbox|allow-|noopener");
    private static final Pattern PRODUCT_NAME = Pattern.compile("\"\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)+\"");

    private HardCodedText() {}

    static List<String> in(String java) {
        return LITERAL.matcher(NOT_SHOWN.matcher(java).replaceAll(""))
                .results()
                .map(found -> found.group())
                .filter(text -> SENTENCE.matcher(text).find())
                .filter(text -> !POLICY.matcher(text).find()
                        && !PRODUCT_NAME.matcher(text).matches())
                .toList();
    }
}
