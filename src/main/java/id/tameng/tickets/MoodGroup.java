package id.tameng.tickets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Moods by which a list is narrowed, the most pressing first.
public enum MoodGroup {
    UPSET(Mood.DISTRESSED, Mood.ANGRY, Mood.DISAPPOINTED),
    DISTRESSED(Mood.DISTRESSED),
    ANGRY(Mood.ANGRY),
    DISAPPOINTED(Mood.DISAPPOINTED),
    CALM(Mood.CALM),
    PLEASED(Mood.HAPPY, Mood.GRATEFUL);

    @SuppressWarnings("ImmutableEnumChecker") // List.of keeps what it has been given.
    private final List<Mood> moods;

    MoodGroup(Mood... moods) {
        this.moods = List.of(moods);
    }

    public List<Mood> moods() {
        return moods;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MoodGroup> find(String key) {
        return Arrays.stream(values()).filter(group -> group.key().equals(key)).findFirst();
    }
}
