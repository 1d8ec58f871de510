package id.tameng.insight.web;

import id.tameng.insight.Period;
import id.tameng.tickets.Mood;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Which time and mood somebody wants to look at; what is no choice becomes the usual one.
public record TrendWish(@Nullable Integer days, @Nullable String mood) {

    public static final List<Integer> LENGTHS = List.of(7, 30, 90);
    private static final int USUAL = 30;

    int length() {
        return days != null && LENGTHS.contains(days) ? days : USUAL;
    }

    @Nullable
    Mood wantedMood() {
        return Mood.find(Objects.requireNonNullElse(mood, "")).orElse(null);
    }

    Period period(Instant now, ZoneId zone) {
        return Period.of(now, length(), zone);
    }

    /// As it stands in the address.
    public String query() {
        var wanted = wantedMood();
        return "days=" + length() + "&mood=" + (wanted == null ? "" : wanted.key());
    }

    public String daysText() {
        return Integer.toString(length());
    }

    public String moodText() {
        var wanted = wantedMood();
        return wanted == null ? "" : wanted.key();
    }
}
