package id.tameng.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Every sentence of every module, in one table per language: a page asks for some hundred of them. Whoever has neither
/// language reads Indonesian.
final class Sentences extends AbstractMessageSource {

    private static final Locale FIRST = Locale.of("id");
    private static final String FILES = "classpath*:messages/*_%s.properties";

    private record Wording(Locale locale, Map<String, String> sentences, Map<String, MessageFormat> formats) {}

    private final Wording indonesian = read(FIRST);
    private final Wording english = read(Locale.ENGLISH);

    Sentences() throws IOException {}

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return of(locale).sentences().get(code);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        var wording = of(locale);
        var sentence = wording.sentences().get(code);
        return sentence == null
                ? null
                : wording.formats().computeIfAbsent(code, key -> new MessageFormat(sentence, wording.locale()));
    }

    private Wording of(Locale locale) {
        return locale.getLanguage().equals(english.locale().getLanguage()) ? english : indonesian;
    }

    private static Wording read(Locale locale) throws IOException {
        var all = new HashMap<String, String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(FILES.formatted(locale))) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            properties.forEach((key, value) -> all.put(key.toString(), value.toString()));
        }
        return new Wording(locale, Map.copyOf(all), new ConcurrentHashMap<>());
    }
}
