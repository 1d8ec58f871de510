package id.tameng.language.teaching;

import id.tameng.language.TopicNames;
import id.tameng.platform.web.Page;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

/// What a subject is called where it is read.
public final class LessonNames {

    private LessonNames() {}

    public static String of(Page page, Lesson lesson) {
        var title = lesson.title();
        return title != null ? title : TopicNames.shipped(page, lesson.key());
    }

    /// @param key of one of these, or of one that has been removed since
    public static String of(Page page, List<Lesson> lessons, String key) {
        return lessons.stream()
                .filter(lesson -> lesson.key().equals(key))
                .findFirst()
                .map(lesson -> of(page, lesson))
                .orElseGet(() -> TopicNames.shipped(page, key));
    }

    static boolean isUnchanged(Page page, Lesson lesson, String typed) {
        return lesson.title() == null && typed.strip().equals(TopicNames.shipped(page, lesson.key()));
    }

    /// As the reader's alphabet has them.
    static List<Lesson> sorted(Page page, List<Lesson> lessons) {
        var names = Collator.getInstance(page.reader().locale());
        return lessons.stream()
                .sorted(Comparator.comparing(lesson -> of(page, lesson), names))
                .toList();
    }
}
