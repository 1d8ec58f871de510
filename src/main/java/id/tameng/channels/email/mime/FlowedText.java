package id.tameng.channels.email.mime;

/// RFC 3676: a line that ends in a blank goes on in the next one of the same quote depth.
final class FlowedText {

    static String unwrap(String text, boolean deleteSpace) {
        var out = new StringBuilder(text.length());
        int open = -1; // quote depth of the paragraph that still flows
        for (var raw : text.split("\n", -1)) {
            int depth = depth(raw);
            var line = unstuffed(raw.substring(depth));
            var signature = line.equals("-- ");
            if (open == depth && !signature) {
                dropSoftBlank(out, deleteSpace);
            } else {
                begin(out, depth);
            }
            out.append(line);
            open = line.endsWith(" ") && !signature ? depth : -1;
            if (open < 0) {
                out.append('\n');
            }
        }
        return out.isEmpty() ? "" : out.substring(0, out.length() - (out.charAt(out.length() - 1) == '\n' ? 1 : 0));
    }

    private static void begin(StringBuilder out, int depth) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        if (depth > 0) {
            out.append(">".repeat(depth)).append(' ');
        }
    }

    private static void dropSoftBlank(StringBuilder out, boolean deleteSpace) {
        if (deleteSpace) {
            out.setLength(out.length() - 1);
        }
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }

    private FlowedText() {}
}
