package id.tameng.language;

/// Takes sentences of customers that others have found as examples of a topic. They count from the next training on.
public interface FoundExamples {

    /// The longest that is taken, in characters.
    int LONGEST = 300;

    /// Writes the topic down as well if it is not; what is an example already stays one.
    ///
    /// @param topic its key
    /// @param name how it is called if it has to be written down and has not come with the program
    /// @throws DomainException intents-too-many, intent-examples, intent-example-long, intent-taken
    void add(String topic, String name, String sentence);
}
