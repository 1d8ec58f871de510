package id.tameng.channels.email.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Message ids without their brackets, out of Message-ID, In-Reply-To and References.
final class MessageIds {

    static @Nullable String first(@Nullable String header) {
        var all = header == null ? List.<String>of() : list(List.of(header));
        return all.isEmpty() ? null : all.getFirst();
    }

    /// Every id once. Of a very long chain the first and the newest stay: the root and the parents decide the thread.
    static List<String> list(List<String> headers) {
        var ids = new LinkedHashSet<String>();
        headers.forEach(header -> collect(header, ids));
        var all = new ArrayList<>(ids);
        if (all.size() > Limits.REFERENCES) {
            all.subList(1, all.size() - Limits.REFERENCES + 1).clear();
        }
        return List.copyOf(all);
    }

    private static void collect(String header, Set<String> ids) {
        if (header.indexOf('<') < 0) {
            for (var word : header.split("[ ,]+")) {
                add(word, ids);
            }
            return;
        }
        for (int open = header.indexOf('<'); open >= 0; open = header.indexOf('<', open + 1)) {
            var close = header.indexOf('>', open);
            add(header.substring(open + 1, close < 0 ? header.length() : close), ids);
            if (close < 0) {
                return;
            }
            open = close;
        }
    }

    private static void add(String id, Set<String> ids) {
        var clean = SafeText.line(id, Limits.MESSAGE_ID).replace(" ", "");
        if (!clean.isEmpty()) {
            ids.add(clean);
        }
    }

    private MessageIds() {}
}
