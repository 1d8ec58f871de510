package id.tameng.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// `METHOD pattern  nobody:… agent:… supervisor:… administrator:… token:…`, a line per route.
final class PermissionTable {

    /// `token` is one without any scope; at pages it is one with all, which opens none.
    static final List<String> ROLES = List.of("nobody", "agent", "supervisor", "administrator", "token");

    private PermissionTable() {}

    static Map<String, String> read() {
        try {
            return new ClassPathResource("permissions.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().replaceAll("\\s+", " "))
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(" nobody:")),
                            Function.identity(),
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String row(Route route, Function<String, String> outcome) {
        return ROLES.stream()
                .map(role -> role + ":" + outcome.apply(role))
                .collect(Collectors.joining(" ", route.key() + " ", ""));
    }
}
