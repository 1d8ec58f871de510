package id.tameng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file of the code base, as text: for guards over what class files no longer tell.
record Source(Path path, String text) {

    static final Path MAIN = Path.of("src", "main");

    static List<Source> list(Path root, String suffix) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .map(Source::read)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Source> java() {
        return list(MAIN.resolve("java"), ".java");
    }

    static List<Source> templates() {
        return list(MAIN.resolve("jte"), ".jte");
    }

    Stream<MatchResult> matches(Pattern pattern) {
        return pattern.matcher(text).results();
    }

    long lines() {
        return text.lines().count();
    }

    /// The module a Java file belongs to: the package right below `id.tameng`.
    String module() {
        var inside = Path.of("src", "main", "java", "id", "tameng").relativize(path);
        return inside.getName(0).toString();
    }

    String name() {
        return MAIN.relativize(path).toString();
    }
}
