package id.tameng.tickets;

import java.util.Map;

/// Lines as one reader wants to meet them.
///
/// @param instead of those that she does not
public record SoftLines(Map<String, String> instead) {

    public static final SoftLines PLAIN = new SoftLines(Map.of());

    public String of(String line) {
        return instead.getOrDefault(line, line);
    }
}
