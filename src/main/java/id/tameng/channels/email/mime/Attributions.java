package id.tameng.channels.email.mime;

import java.util.List;
import java.util.regex.Pattern;

/// "On … wrote:", "Pada … menulis:" and their relatives, over as many as four lines.
final class Attributions {

    private static final int LINES = 4;
    private static final int LENGTH = 400;

    private static final Pattern START = Pattern.compile("(?i)^[* ]{0,3}(on|pada|am|le|el|em|il|op|den|på)\\s.*");
    private static final Pattern END = Pattern.compile(
            "(?i).*\\b(wrote|writes|menulis|schrieb|[aà] écrit|escribió|ha scritto|schreef|escreveu|skrev)\\s?:\\s{0,3}\\*?$");
    private static final Pattern EVIDENCE = Pattern.compile(".*(\\d|@).*");
    private static final Pattern ADDRESS_COLON = Pattern.compile("^.*\\d.*<[^<>]{1,100}@[^<>]{1,100}>\\s?:$");

    /// The number of lines of the attribution that begins here, or 0.
    static int length(List<String> lines, int from) {
        var first = lines.get(from).strip();
        if (first.isEmpty() || first.length() > LENGTH) {
            return 0;
        }
        if (ends(first)
                || (followed(lines, from) && ADDRESS_COLON.matcher(first).matches())) {
            return ends(first) && !EVIDENCE.matcher(first).matches() && !followed(lines, from) ? 0 : 1;
        }
        return START.matcher(first).matches() ? wrapped(lines, from, first) : 0;
    }

    private static int wrapped(List<String> lines, int from, String first) {
        var joined = new StringBuilder(first);
        for (int i = from + 1; i < Math.min(lines.size(), from + LINES); i++) {
            var next = lines.get(i).strip();
            if (next.isEmpty() || next.startsWith(">") || joined.length() + next.length() > LENGTH) {
                return 0;
            }
            joined.append(' ').append(next);
            if (ends(next) && EVIDENCE.matcher(joined).matches()) {
                return i - from + 1;
            }
        }
        return 0;
    }

    private static boolean ends(String line) {
        return line.indexOf(':', Math.max(0, line.length() - 4)) >= 0
                && END.matcher(line).matches();
    }

    private static boolean followed(List<String> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + 3); i++) {
            if (lines.get(i).startsWith(">")) {
                return true;
            }
        }
        return false;
    }

    private Attributions() {}
}
