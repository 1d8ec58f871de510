package id.tameng.tickets;

import java.util.Map;

/// Lines as one reader wants to meet them.
///
/// @param instead how she meets those that are harsh, or said to be
public record SoftLines(Map<Line, String> instead) {

    public static final SoftLines PLAIN = new SoftLines(Map.of());

    /// Whether somebody else may want to meet it in another way.
    public boolean isHarsh(Line line) {
        return instead.containsKey(line);
    }

    public String of(Line line) {
        return instead.getOrDefault(line, line.text());
    }
}
