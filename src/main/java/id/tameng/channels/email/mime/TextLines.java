package id.tameng.channels.email.mime;

/// Collects text line by line: white space collapses, at most one empty line stands between two others.
final class TextLines {

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private boolean gap;

    void append(String text, boolean asWritten, int quotes) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (asWritten && c == '\n') {
                feed(quotes);
            } else if (asWritten || !blank(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00A0';
    }

    /// Ends the line if it has begun.
    void end(int quotes) {
        if (!line.isEmpty()) {
            feed(quotes);
        }
    }

    /// Ends the line, and an empty one follows before the next text.
    void paragraph(int quotes) {
        end(quotes);
        gap = true;
    }

    void feed(int quotes) {
        var text = line.toString().stripTrailing();
        line.setLength(0);
        if (text.isEmpty()) {
            gap = true;
            return;
        }
        if (gap && !out.isEmpty()) {
            out.append('\n');
        }
        gap = false;
        if (quotes > 0) {
            out.append(">".repeat(Math.min(quotes, 20))).append(' ');
        }
        out.append(text).append('\n');
    }

    @Override
    public String toString() {
        end(0);
        return out.toString().strip();
    }
}
