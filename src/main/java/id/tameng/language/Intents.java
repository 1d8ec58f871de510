package id.tameng.language;

import id.tameng.language.Judgement.Topic;
import java.util.Optional;

/// What a message is about, in the subjects that the organisation has taught the program.
public interface Intents {

    /// Empty when it is like none of the examples. May take a second the first time after a training.
    Optional<Topic> recognise(String text);

    /// The organisation has trained them itself; until then they are those that came with the program.
    boolean areOwn();
}
