package id.tameng.language;

import id.tameng.platform.web.Page;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/// What topics are called where they are read.
public final class TopicNames {

    private TopicNames() {}

    public static String of(Page page, Topics topics, String key) {
        return of(page.messages(), page.reader().locale(), topics, key);
    }

    /// What was judged long ago may be about a topic that the organisation has given up since; it keeps its name.
    public static String of(MessageSource messages, Locale locale, Topics topics, String key) {
        return find(messages, locale, topics, key).orElseGet(() -> readable(key));
    }

    /// There is such a topic, or has been one.
    public static boolean isKnown(Page page, Topics topics, String key) {
        return find(page.messages(), page.reader().locale(), topics, key).isPresent();
    }

    /// What an example topic is called that came with the program.
    public static String shipped(Page page, String key) {
        return Optional.ofNullable(text(page.messages(), page.reader().locale(), "intents.name." + key))
                .orElse(key);
    }

    /// What it is called where it is taught, whether or not it is in force.
    public static String taught(Page page, Topics topics, String key) {
        var messages = page.messages();
        var locale = page.reader().locale();
        return topics.title(key)
                .or(() -> Optional.ofNullable(text(messages, locale, "intents.name." + key)))
                .orElseGet(() -> of(messages, locale, topics, key));
    }

    private static Optional<String> find(MessageSource messages, Locale locale, Topics topics, String key) {
        if (!topics.areOwn() && topics.keys().contains(key)) {
            return Optional.ofNullable(text(messages, locale, "topic." + key));
        }
        var taught = topics.titles().containsKey(key) ? text(messages, locale, "intents.name." + key) : null;
        return topics.title(key)
                .or(() -> Optional.ofNullable(taught))
                .or(() -> Optional.ofNullable(text(messages, locale, "topic." + key)));
    }

    private static @Nullable String text(MessageSource messages, Locale locale, String key) {
        return messages.getMessage(key, null, null, locale);
    }

    private static String readable(String key) {
        var words = key.replace('_', ' ').strip();
        return words.isEmpty() ? key : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
