package id.tameng.language.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// `--data DIR [--corrections FILE]`
record TrainingOrder(Path data, @Nullable Path corrections) {

    static TrainingOrder of(String... arguments) {
        var words = List.of(arguments);
        var data = after(words, "--data");
        if (data == null) {
            throw new IllegalArgumentException("bin/train --data DIR [--corrections FILE]");
        }
        return new TrainingOrder(data, after(words, "--corrections"));
    }

    private static @Nullable Path after(List<String> words, String option) {
        int at = words.indexOf(option);
        return at < 0 || at + 1 == words.size() ? null : Path.of(words.get(at + 1));
    }

    /// Another one for other corrections, so that running programs judge anew.
    String version(String version) throws IOException {
        if (corrections == null) {
            return version;
        }
        var sum = new CRC32();
        sum.update(Files.readAllBytes(corrections));
        return "%s+%08x".formatted(version, sum.getValue());
    }
}
