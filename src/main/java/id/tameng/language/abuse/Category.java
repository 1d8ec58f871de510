package id.tameng.language.abuse;

/// What a rule has found; from `ALLOW` on, nothing that hurts but something that says how words are meant.
public enum Category {
    INSULT,
    PROFANITY,
    THREAT,
    SEXUAL,
    HATE,
    DEMEANING,
    DISTRESS,
    /// Harmless after all: a dog's food, a phone that is dead.
    ALLOW,
    /// Somebody tells what others did or said.
    REPORT,
    /// What follows closely are somebody else's words.
    SAID,
    /// A strong word of joy.
    CHEER;

    public boolean isAbuse() {
        return compareTo(DEMEANING) <= 0;
    }

    static Category named(String name) {
        return valueOf(name.toUpperCase(java.util.Locale.ROOT));
    }
}
