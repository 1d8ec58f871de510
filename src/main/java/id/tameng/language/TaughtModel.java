package id.tameng.language;

import id.tameng.language.Judgement.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The language model with the topics of one training: the same text is always judged alike. Safe for many threads; the
/// first text after a training may take a second.
public final class TaughtModel {

    private final Language language;
    private final Topics topics;
    private final Function<String, Optional<Topic>> own;

    /// @param own tells the topics, if they are the organisation's own; empty for what is like none of its examples
    public TaughtModel(Language language, Topics topics, Function<String, Optional<Topic>> own) {
        this.language = language;
        this.topics = topics;
        this.own = own;
    }

    public Topics topics() {
        return topics;
    }

    public ModelVersion version() {
        return new ModelVersion(language.model(), topics.training());
    }

    /// @param earlier messages of the same person, oldest first
    public Judgement judge(String text, List<String> earlier) {
        var judged = language.judge(text, earlier);
        var topic = topics.areOwn() ? own.apply(text).orElse(null) : judged.topic();
        return judged.about(topic, version().toString());
    }
}
