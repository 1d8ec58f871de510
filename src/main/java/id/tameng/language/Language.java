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
import org.springframework.stereotype.Component;

/// Judges texts, from any thread, in well under a millisecond each. What is behind the first 20,000 characters of a
/// text
/// is not looked at.
@Component
public class Language {

    private final ModelFile model;
    private final Normaliser normaliser;
    private final ConcurrentLinkedQueue<Judge> idle = new ConcurrentLinkedQueue<>();

    public Language() {
        this(shipped(), new Normaliser(Dictionaries.shipped()));
    }

    private Language(ModelFile model, Normaliser normaliser) {
        this.model = model;
        this.normaliser = normaliser;
    }

    /// With what has just been learnt and lies in this folder.
    public static Language from(Path folder) throws IOException {
        try (var file = Files.newInputStream(folder.resolve("model.bin"))) {
            return new Language(ModelFile.read(file), new Normaliser(Dictionaries.from(folder)));
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
        var judge = idle.poll();
        if (judge == null) {
            judge = new Judge(model, normaliser);
        }
        try {
            return judge.judge(text);
        } finally {
            idle.offer(judge);
        }
    }

    public List<Judgement> judge(List<String> texts) {
        return texts.stream().map(this::judge).toList();
    }

    /// The names of the shipped topics.
    public List<String> topics() {
        return model.topics().head("topic").answers();
    }

    /// Changes whenever the same text may be judged otherwise.
    public String model() {
        return model.version();
    }
}
