package id.tameng.language.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.language.heads.Table;
import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A model learns from what agents have set right.
class CorrectedTests {

    /// What an organisation's own customers call its people, and nobody else would mind.
    private static final String SLY = "Halo para penjaga kulkas, pesanan saya bagaimana?";

    private static final String SLY_TOO = "Halo penjaga kulkas, kapan pesanan saya diurus?";
    private static final String CALM = "Aplikasinya mati total, pas banget jadi bisa istirahat";
    private static final List<Example> OWN = Sets.authored("training");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void correct() throws IOException {
        file = folder.resolve("corrections.tsv");
        Files.writeString(file, """
                # message	what	before	after	model	text
                11	abuse	no	yes	2026.11	%s
                12	problem	yes	no	2026.11	%s
                12	mood	angry	happy	2026.11	%s
                13	topic	refund	unheard_of	2026.11	Halo
                """.formatted(SLY, CALM, CALM));
    }

    @Test
    void whatAgentsHaveSetRightIsWhatAFreshModelSays() {
        var before = new Model(OWN);
        assertThat(before.probability("abusive", SLY)).isLessThan(0.5);
        assertThat(before.probability("problem", CALM)).isGreaterThan(0.5);
        var after = new Model(Stream.concat(OWN.stream(), Corrected.read(file, Set.of("refund")).stream())
                .toList());
        assertThat(after.probability("abusive", SLY)).isGreaterThan(0.5);
        assertThat(after.probability("abusive", SLY_TOO)).isGreaterThan(before.probability("abusive", SLY_TOO));
        assertThat(after.probability("problem", CALM)).isLessThan(0.5);
        for (var harmless : List.of("Terima kasih, timnya pintar sekali", "Halo, pesanan saya bagaimana?")) {
            assertThat(after.probability("abusive", harmless)).isLessThan(0.5);
        }
    }

    @Test
    void linesOfOneMessageAreOneExampleAndUnknownTopicsTeachNothing() {
        var read = Corrected.read(file, Set.of("refund"));
        assertThat(read).extracting(Example::text).containsExactly(SLY, CALM, "Halo");
        assertThat(read.get(1).labels())
                .containsEntry("problem", Question.NO)
                .containsEntry("sentiment", "positive")
                .containsEntry("anger", "0");
        assertThat(read.get(2).labels()).isEmpty();
        assertThat(Corrected.leftOut(file, Set.of("refund"))).containsExactly(Map.entry("unheard_of", 1L));
    }

    @Test
    void fewCountMuchAndManyAreNotLouderThanEverythingElse() {
        var one = Corrected.read(file, Set.of());
        assertThat(Corrected.weight(Stream.concat(OWN.stream(), one.stream()).toList()))
                .isEqualTo(4);
        var many = Stream.generate(one::getFirst).limit(OWN.size() * 2L);
        assertThat(Corrected.weight(Stream.concat(OWN.stream(), many).toList())).isLessThan(0.2);
    }

    @Test
    void otherCorrectionsMakeAnotherVersionSoThatMessagesAreJudgedAnew() throws IOException {
        var order = TrainingOrder.of("--data", "data", "--corrections", file.toString());
        var version = order.version("2026.11");
        assertThat(version).startsWith("2026.11+");
        Files.writeString(file, "14\tproblem\tno\tyes\t2026.11\tRusak\n");
        assertThat(order.version("2026.11")).startsWith("2026.11+").isNotEqualTo(version);
        assertThat(TrainingOrder.of("--data", "data").version("2026.11")).isEqualTo("2026.11");
        assertThatThrownBy(() -> TrainingOrder.of("--corrections", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    /// Small, of our own lines alone.
    private static final class Model {

        private final Trainer trainer;
        private final Table table;

        Model(List<Example> examples) {
            trainer = new Trainer(new Normaliser(Dictionaries.shipped()), examples, 1 << 15);
            var questions = Questions.judging().stream()
                    .filter(question -> Set.of("abusive", "problem").contains(question.name()))
                    .toList();
            table = trainer.fit(questions, Sets.authored("validation"));
        }

        double probability(String question, String text) {
            var probabilities = new float[1];
            table.head(question).probabilities(trainer.scores(table, text), probabilities);
            return probabilities[0];
        }
    }
}
