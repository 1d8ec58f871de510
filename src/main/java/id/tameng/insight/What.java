package id.tameng.insight;

import id.tameng.platform.InvalidField;
import id.tameng.tickets.Mood;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What of a judgement a person may correct.
public enum What {
    MOOD,
    PROBLEM,
    ABUSE,
    TOPIC,
    /// That the writer may harm herself. A person's "no" is kept even where the model says so too: other signs than the
    /// model's may have raised the alarm.
    DISTRESS;

    public static final String YES = "yes";
    public static final String NO = "no";

    /// For a message that is about none of the topics.
    public static final String NONE = "none";

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<What> find(String key) {
        return Arrays.stream(values()).filter(what -> what.key().equals(key)).findFirst();
    }

    /// @throws InvalidField value: correction-value
    String checked(String value, List<String> topics) {
        boolean known = switch (this) {
            case MOOD -> Mood.find(value).filter(mood -> mood != Mood.UNSURE).isPresent();
            case PROBLEM, ABUSE, DISTRESS -> value.equals(YES) || value.equals(NO);
            case TOPIC -> value.equals(NONE) || topics.contains(value);
        };
        if (!known) {
            throw new InvalidField("value", "correction-value");
        }
        return value;
    }
}
