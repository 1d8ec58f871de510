package id.tameng.language.normal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The shipped word lists. What was learnt from sentence pairs is written by `bin/train`; what we know ourselves stands
/// in `slang-own.tsv` and counts more.
public final class Dictionaries {

    private Dictionaries() {}

    public static WordForms shipped() {
        return from(Dictionaries::lines);
    }

    /// Out of a folder, where they have just been learnt.
    public static WordForms from(Path folder) {
        return from(name -> meant(Files.readString(folder.resolve(name))));
    }

    private interface Lists {
        List<String> lines(String name) throws IOException;
    }

    private static WordForms from(Lists lists) {
        try {
            var slang = new LinkedHashMap<>(slang(lists.lines("slang-learnt.tsv")));
            slang.putAll(slang(lists.lines("slang-own.tsv")));
            return new WordForms(slang, lists.lines("words.txt"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> slang(List<String> lines) {
        var slang = new LinkedHashMap<String, String>();
        for (var line : lines) {
            int tab = line.indexOf('\t');
            slang.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return slang;
    }

    /// The lines of a resource, without comments.
    public static List<String> lines(String name) {
        try (var file = Dictionaries.class.getResourceAsStream("/language/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The program was packed without language/" + name);
            }
            return meant(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> meant(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
