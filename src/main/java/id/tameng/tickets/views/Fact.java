package id.tameng.tickets.views;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a row shows besides customer, subject and newest message. Fields stand beside these as `field.<key>`.
public enum Fact {
    STATUS,
    PRIORITY,
    TAGS,
    ASSIGNEE,
    TEAM,
    TYPE,
    CHANNEL,
    CREATED,
    WAITING,
    MOOD;

    static final String FIELD = "field.";

    static final List<String> USUAL = List.of("status", "priority", "mood", "tags", "assignee");

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Fact> find(String key) {
        return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
    }
}
