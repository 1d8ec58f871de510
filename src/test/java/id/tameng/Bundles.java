package id.tameng;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All sentences, by language, base name and key.
record Bundles(Map<String, Map<String, Map<String, String>>> byLanguage) {

    private static final Path ROOT = Source.MAIN.resolve(Path.of("resources", "messages"));
    private static final Pattern NAME = Pattern.compile("([a-z_-]+)_(id|en)\\.properties");

    static Bundles read() {
        var all = new TreeMap<String, Map<String, Map<String, String>>>();
        for (var file : Source.list(ROOT, ".properties")) {
            var name = NAME.matcher(file.path().getFileName().toString());
            if (!name.matches()) {
                throw new AssertionError("No bundle in Indonesian or English: " + file.path());
            }
            all.computeIfAbsent(name.group(2), language -> new TreeMap<>()).put(name.group(1), sentences(file, name));
        }
        return new Bundles(all);
    }

    private static Map<String, String> sentences(Source file, Matcher name) {
        var properties = new Properties() {
            private static final long serialVersionUID = 1;

            @Override
            public synchronized Object put(Object key, Object value) {
                var before = super.put(key, value);
                if (before != null) {
                    throw new AssertionError("Twice in %s: %s".formatted(name.group(), key));
                }
                return before;
            }
        };
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var sentences = new TreeMap<String, String>();
        properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
        return sentences;
    }

    Map<String, Map<String, String>> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /// The sentences of all modules in one language; no two modules use the same key.
    Map<String, String> all(String language) {
        var all = new TreeMap<String, String>();
        in(language)
                .forEach((base, sentences) -> sentences.forEach((key, sentence) -> {
                    if (all.put(key, sentence) != null) {
                        throw new AssertionError("In two bundles: " + key);
                    }
                }));
        return all;
    }
}
