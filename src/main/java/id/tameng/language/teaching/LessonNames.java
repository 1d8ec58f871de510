package id.tameng.language.teaching;

import id.tameng.platform.web.Page;
import java.util.List;

/// What a subject is called where it is read.
public final class LessonNames {

    private LessonNames() {}

    public static String of(Page page, Lesson lesson) {
        var title = lesson.title();
        return title != null ? title : shipped(page, lesson.key());
    }

    /// @param key of one of these, or of one that has been removed since
    public static String of(Page page, List<Lesson> lessons, String key) {
        return lessons.stream()
                .filter(lesson -> lesson.key().equals(key))
                .findFirst()
                .map(lesson -> of(page, lesson))
                .orElse(key);
    }

    static boolean isUnchanged(Page page, Lesson lesson, String typed) {
        return lesson.title() == null && typed.strip().equals(shipped(page, lesson.key()));
    }

    private static String shipped(Page page, String key) {
        var name = page.messages()
                .getMessage("intents.name." + key, null, key, page.reader().locale());
        return name == null ? key : name;
    }
}
