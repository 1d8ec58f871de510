package id.tameng.tickets.demo;

import java.util.List;
import java.util.Map;

/// A conversation as it is written down, see `demo/tickets/*.txt`.
///
/// @param name unique
/// @param details `team`, `subject`, `tags`, `priority`, `end`
record Story(String name, Map<String, String> details, List<Line> lines) {

    String detail(String key) {
        return details.getOrDefault(key, "");
    }

    List<String> tags() {
        return List.of(detail("tags").split(",\\s*"));
    }

    boolean isEnglish() {
        return detail("tags").contains("bahasa-inggris");
    }

    /// How many lines it takes until somebody else has to do something: another department, else the customer.
    int untilAnswered() {
        var kinds = lines.stream().map(Line::kind).toList();
        int waiting = kinds.indexOf(Line.Kind.WAITING_INTERNAL);
        return 1 + (waiting > 0 ? waiting : kinds.indexOf(Line.Kind.REPLY));
    }
}
