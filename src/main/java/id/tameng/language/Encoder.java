package id.tameng.language;

/// A model of the meaning of sentences that an operator brings along, for instance one in ONNX format: a bean of this
/// type helps to tell subjects apart. None is shipped; without one, what was learnt about topics serves for it.
public interface Encoder {

    /// Sentences that mean the same point in the same direction.
    /// @return as many numbers each time; of length zero for a text that says nothing
    float[] encode(String text);
}
