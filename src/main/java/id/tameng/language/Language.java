package id.tameng.language;

import id.tameng.language.heads.ModelFile;
import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Judges texts, from any thread, in well under a millisecond each. What a letter is about is read from its first
/// 20,000
/// characters, how it sounds from its first 100,000; what stands further behind is not looked at.
@Component
public class Language {

    private record Knowledge(ModelFile model, Normaliser normaliser) {

        static Knowledge of(ModelFile model, Normaliser normaliser) {
            return new Knowledge(model.knowing(normaliser.forms().known()), normaliser);
        }
    }

    private final SingletonSupplier<Knowledge> knowledge;
    private final ConcurrentLinkedQueue<Judge> idle = new ConcurrentLinkedQueue<>();

    /// Reads what was learnt when the first text comes.
    public Language() {
        this(() -> Knowledge.of(shipped(), new Normaliser(Dictionaries.shipped())));
    }

    private Language(Supplier<Knowledge> knowledge) {
        this.knowledge = SingletonSupplier.of(knowledge);
    }

    /// With what has just been learnt and lies in this folder.
    public static Language from(Path folder) throws IOException {
        try (var file = Files.newInputStream(folder.resolve("model.bin"))) {
            var known = Knowledge.of(ModelFile.read(file), new Normaliser(Dictionaries.from(folder)));
            return new Language(() -> known);
        }
    }

    private static ModelFile shipped() {
        try (var file = Language.class.getResourceAsStream("/language/model.bin")) {
            if (file == null) {
                throw new IllegalStateException("The program was packed without its language model");
            }
            return ModelFile.read(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Judgement judge(String text) {
        return judge(text, List.of());
    }

    /// What somebody wrote before changes how a message is meant: who was told off a minute ago reads it differently,
    /// and who was asked what the courier said quotes him.
    /// @param earlier messages of the same person, oldest first; the last three count
    public Judgement judge(String text, List<String> earlier) {
        return with(judge -> judge.judge(text, earlier));
    }

    /// What was learnt about topics as a sense of meaning, for want of an encoder that has more of it.
    public Encoder topics() {
        return text -> with(judge -> judge.topics(text));
    }

    private <T> T with(Function<Judge, T> act) {
        var waiting = idle.poll();
        var judge = waiting == null ? newJudge() : waiting;
        try {
            return act.apply(judge);
        } finally {
            idle.offer(judge);
        }
    }

    private Judge newJudge() {
        var known = knowledge.obtain();
        return new Judge(known.model(), known.normaliser());
    }

    public List<Judgement> judge(List<String> texts) {
        return texts.stream().map(this::judge).toList();
    }

    /// The names of the shipped topics.
    public List<String> topicNames() {
        return knowledge.obtain().model().topics().head("topic").answers();
    }

    /// Changes whenever the same text may be judged otherwise.
    public String model() {
        return knowledge.obtain().model().version();
    }
}
