package id.tameng.channels.email.mime;

import java.util.List;

/// Decides where the sender's own text ends.
final class QuoteCut {

    private final List<String> lines;

    /// Lines from here on are a signature, which is no answer between quotes.
    private final int signature;

    QuoteCut(List<String> lines) {
        this.lines = lines;
        this.signature = Signatures.start(lines);
    }

    List<String> own() {
        var written = false;
        for (int i = 0; i < lines.size(); i++) {
            if (Separators.forwards(lines.get(i))) {
                return lines;
            }
            var attribution = Attributions.length(lines, i);
            if (quoted(i) || attribution > 0) {
                return quote(i, i + attribution, written);
            }
            if (Separators.startsAt(lines, i)) {
                return written ? lines.subList(0, i) : lines;
            }
            written |= !lines.get(i).isBlank();
        }
        return lines;
    }

    /// What to keep when quoting begins at `start` and the quoted lines at `from`.
    private List<String> quote(int start, int from, boolean written) {
        var first = filled(from);
        if (first == lines.size() || !quoted(first)) { // programs that do not mark quoted lines
            return written ? lines.subList(0, start) : lines;
        }
        var after = filled(endOfBlock(first));
        if (after >= signature || tailOnly(after)) {
            return written ? lines.subList(0, start) : lines;
        }
        var below = !written && start < from && !quotedAfter(after);
        return below ? lines.subList(after, lines.size()) : lines;
    }

    /// Another mail program's separator and what hangs below it.
    private boolean tailOnly(int from) {
        return from >= lines.size() || Separators.startsAt(lines, from);
    }

    private boolean quotedAfter(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (quoted(i)) {
                return true;
            }
        }
        return false;
    }

    private int endOfBlock(int from) {
        int i = from;
        while (i < lines.size()
                && (quoted(i) || (lines.get(i).isBlank() && filled(i) < lines.size() && quoted(filled(i))))) {
            i++;
        }
        return i;
    }

    private int filled(int from) {
        int i = from;
        while (i < lines.size() && lines.get(i).isBlank()) {
            i++;
        }
        return i;
    }

    private boolean quoted(int i) {
        return lines.get(i).startsWith(">") || lines.get(i).startsWith(" >");
    }
}
