package id.tameng.language.teaching;

import id.tameng.language.FoundExamples;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what others have found.
@Component
class FoundLessons implements FoundExamples {

    private final Lessons lessons;

    FoundLessons(Lessons lessons) {
        this.lessons = lessons;
    }

    @Override
    @Transactional
    public void add(String topic, String name, String sentence) {
        var lesson = find(topic).orElseGet(() -> writtenDown(topic, name));
        if (!lesson.examples().contains(sentence)) {
            var examples = new ArrayList<>(lesson.examples());
            examples.add(sentence);
            lessons.change(lesson.id(), lesson.title(), examples);
        }
    }

    private Optional<Lesson> find(String topic) {
        return lessons.list().stream()
                .filter(lesson -> lesson.key().equals(topic))
                .findFirst();
    }

    private Lesson writtenDown(String topic, String name) {
        return lessons.get(lessons.add(topic, ShippedLessons.read().containsKey(topic) ? null : name));
    }
}
