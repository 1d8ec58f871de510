package id.tameng.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Training twice on the same lines says the same about others.
class ReproducibilityTests {

    private static final List<Example> TRAINING = Sets.authored("training");
    private static final List<Example> VALIDATION = Sets.authored("validation");
    private static final List<Question> QUESTIONS = Questions.judging().stream()
            .filter(question -> question.name().equals("problem"))
            .toList();

    @Test
    void theSameSeedGivesTheSameModel() {
        var once = accuracy();
        assertThat(accuracy()).isCloseTo(once, org.assertj.core.data.Offset.offset(0.003));
        assertThat(once).isGreaterThan(0.75);
    }

    private static double accuracy() {
        var trainer = new Trainer(new Normaliser(Dictionaries.shipped()), TRAINING, 1 << 16);
        var table = trainer.fit(QUESTIONS, VALIDATION);
        var question = QUESTIONS.getFirst();
        var probabilities = new float[1];
        return VALIDATION.stream()
                .mapToDouble(line -> {
                    table.head("problem").probabilities(trainer.scores(table, line.text()), probabilities);
                    return (probabilities[0] >= 0.5) == (question.truthOf(line) == 0) ? 1 : 0;
                })
                .average()
                .orElseThrow();
    }
}
