package id.tameng.care.fold;

import id.tameng.tickets.MessageMoods.Weight;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much a person wants to be spared.
public enum FoldLevel {
    /// Everything abusive; what everyone begins with.
    ALL(1),
    /// Only what is grave: threats, harassment, hate, heavy insults.
    STRONG(2),
    OFF(Integer.MAX_VALUE);

    private final int from;

    FoldLevel(int from) {
        this.from = from;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FoldLevel> find(String key) {
        return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
    }

    /// Distress is never folded away, whatever the words.
    boolean folds(Weight weight) {
        return weight.severity() >= from && !weight.danger();
    }
}
