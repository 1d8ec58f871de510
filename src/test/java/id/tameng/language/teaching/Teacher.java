package id.tameng.language.teaching;

import id.tameng.language.Intents;
import id.tameng.language.Language;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Teaches subjects as the page does, and takes it all back: whoever comes next finds what came with the program.
@TestComponent
public class Teacher {

    /// All trainings since the first that was somebody's.
    static final String OWN = """
            DELETE FROM intent_training
            WHERE version >= (SELECT min(version) FROM intent_training WHERE accuracy IS NOT NULL)
            """;

    private final Lessons lessons;
    private final Trainings trainings;
    private final TaughtIntents intents;
    private final Language language;
    private final JdbcClient jdbc;

    Teacher(Lessons lessons, Trainings trainings, TaughtIntents intents, Language language, JdbcClient jdbc) {
        this.lessons = lessons;
        this.trainings = trainings;
        this.intents = intents;
        this.language = language;
        this.jdbc = jdbc;
    }

    public long teach(String title, String... examples) {
        long id = lessons.add(title);
        lessons.change(id, title, List.of(examples));
        return id;
    }

    public List<String> examples(long id) {
        return lessons.get(id).examples();
    }

    public List<String> examples(String title) {
        return lessons.list().stream()
                .filter(lesson -> title.equals(lesson.title()))
                .findFirst()
                .orElseThrow()
                .examples();
    }

    public void rename(long id, String title) {
        lessons.change(id, title, lessons.get(id).examples());
    }

    public void remove(long id) {
        lessons.remove(id);
    }

    /// @return the number of the training
    public long train() {
        long version = trainings.train().version();
        intents.forget();
        return version;
    }

    /// To the topics that came with the program.
    public void goBack() {
        trainings.goBack();
        intents.forget();
    }

    /// Another node of the same installation.
    public Intents anotherNode() {
        return new TaughtIntents(trainings, language, Clock.systemUTC());
    }

    public void forgetEverything() {
        jdbc.sql(OWN).update();
        jdbc.sql("DELETE FROM intent WHERE title IS NOT NULL").update();
        intents.forget();
    }
}
