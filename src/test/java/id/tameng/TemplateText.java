package id.tameng;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a JTE template says in words of its own: text outside tags and expressions, attributes that people read or
/// hear,
/// and sentences handed to other templates.
final class TemplateText {

    private static final Pattern COMMENT = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->");
    private static final Pattern IMPORT = Pattern.compile("(?m)^@(?:import|param) [^@\n]*(?=@`|$)");
    private static final Pattern UNREAD = Pattern.compile("(?s)<(script|style|kbd)\\b.*?</\\1>");
    private static final Pattern TAG = Pattern.compile("(?s)<[!/]?[a-zA-Z](?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern READ_ATTRIBUTE = Pattern.compile(
            "\\b(?:placeholder|title|alt|label|aria-label|aria-description|aria-roledescription|data-turbo-confirm)=\"([^\"]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern SENTENCE = Pattern.compile("\"\\p{Lu}\\p{Ll}[^\"]*\"");
    /// Keys as they stand on a keyboard, and what an address begins with, are the same in every language.
    private static final Pattern NO_LANGUAGE = Pattern.compile("\\b(?:Ctrl|Enter|Esc)\\b|\\(\\w\\)|https?://\\S*");
    /// A language calls itself by its own name.
    private static final Set<String> LANGUAGES = Set.of("\"Bahasa Indonesia\"", "\"English\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}");
    private static final Pattern DIRECTIVE =
            Pattern.compile("@(?:template\\.[\\w.]+|if|elseif|for|else|endif|endfor|raw|endraw)");

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder code = new StringBuilder();
    private int at;

    private TemplateText(String source) {
        this.source = source;
    }

    static List<String> hardCoded(String template) {
        var text = new TemplateText(
                IMPORT.matcher(COMMENT.matcher(template).replaceAll("")).replaceAll(""));
        text.readMarkup('\0');
        return text.words();
    }

    private List<String> words() {
        var html = UNREAD.matcher(markup).replaceAll("");
        var attributes = READ_ATTRIBUTE.matcher(html).results().map(found -> found.group(1));
        var outside = TAG.matcher(html).replaceAll("\n").lines().map(String::strip);
        var said = Stream.concat(attributes, outside)
                .map(text -> NO_LANGUAGE
                        .matcher(ENTITY.matcher(text).replaceAll(""))
                        .replaceAll("")
                        .replace("Tameng", ""))
                .filter(text -> LETTERS.matcher(text).find());
        var handed =
                SENTENCE.matcher(code).results().map(found -> found.group()).filter(text -> !LANGUAGES.contains(text));
        return Stream.concat(said, handed).toList();
    }

    private void readMarkup(char end) {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == end) {
                at++;
                return;
            }
            var directive = DIRECTIVE.matcher(source).region(at, source.length());
            if (opens("${") || opens("!{") || opens("$unsafe{")) {
                at = source.indexOf('{', at) + 1;
                readCode('}');
            } else if (c == '@' && directive.lookingAt()) {
                at = directive.end();
                if (at < source.length() && source.charAt(at) == '(') {
                    at++;
                    readCode(')');
                }
            } else {
                markup.append(c);
                at++;
            }
        }
    }

    /// Up to the matching bracket. A block of markup inside (``@`…` ``) is markup again.
    private void readCode(char end) {
        var open = new ArrayList<Character>(List.of(end));
        while (at < source.length() && !open.isEmpty()) {
            char c = source.charAt(at);
            if (opens("@`")) {
                at += 2;
                readMarkup('`');
                continue;
            }
            if (c == '"') {
                readLiteral();
                continue;
            }
            if (c == open.getLast()) {
                open.removeLast();
            } else if ("({".indexOf(c) >= 0) {
                open.add(c == '(' ? ')' : '}');
            }
            at++;
        }
    }

    private void readLiteral() {
        int begin = at++;
        while (at < source.length() && source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        code.append(source, begin, Math.min(at, source.length())).append('\n');
    }

    private boolean opens(String sign) {
        return source.startsWith(sign, at);
    }
}
