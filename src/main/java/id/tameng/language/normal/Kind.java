package id.tameng.language.normal;

/// What a token is.
public enum Kind {
    WORD,
    NUMBER,
    /// Punctuation, a run of the same.
    MARK,
    EMOJI,
    /// `@somebody`
    NAME,
    LINK
}
