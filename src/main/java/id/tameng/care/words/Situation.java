package id.tameng.care.words;

import java.util.Locale;

/// When which words may help. Each has three sentences in the bundles, `phrase.<situation>.<1..3>`.
public enum Situation {
    ANGRY,
    INSULTED,
    LATE,
    MONEY,
    AGAIN,
    NO,
    SAD;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
