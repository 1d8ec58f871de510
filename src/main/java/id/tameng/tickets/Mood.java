package id.tameng.tickets;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a customer sounds, the calmest first. Whoever reads messages tells; lists and threads show it in words.
public enum Mood {
    GRATEFUL(0),
    HAPPY(1),
    CALM(2),
    /// Too little to go by: nothing should act on it.
    UNSURE(3),
    DISAPPOINTED(4),
    ANGRY(5),
    /// Somebody who may harm herself.
    DISTRESSED(6);

    private final int heat;

    Mood(int heat) {
        this.heat = heat;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Greater is more pressing.
    public int heat() {
        return heat;
    }

    /// Whether lists mention it: a calm one is nothing to look at.
    public boolean isTelling() {
        return this != CALM && this != UNSURE;
    }

    public static Optional<Mood> find(String key) {
        return Arrays.stream(values()).filter(mood -> mood.key().equals(key)).findFirst();
    }
}
