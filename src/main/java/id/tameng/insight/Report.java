package id.tameng.insight;

import java.util.Comparator;
import java.util.List;

/// What customers wrote about in a time, compared with the time before.
///
/// @param total all tickets, each once
/// @param themes the most frequent first; what is about none that is known comes last
public record Report(Theme total, List<Theme> themes) {

    /// How a topic's share of all tickets moved. Small numbers say nothing, and chance is not taken for a change: with
    /// forty topics, one in a hundred by chance is what one has to expect, so the bar is high.
    public enum Movement {
        RISING,
        FALLING,
        STEADY,
        FEW,
        NEW_HERE
    }

    private static final int ENOUGH = 10;

    /// One in two hundred on either side.
    private static final double CLEAR = 2.58;

    private static final int SHOWN = 5;

    public boolean isEmpty() {
        return total.tickets() == 0;
    }

    /// Two shares compared (pooled z-test).
    public Movement movement(Theme theme) {
        if (total.before() == 0) {
            return Movement.NEW_HERE;
        }
        if (theme.tickets() + theme.before() < ENOUGH) {
            return Movement.FEW;
        }
        double z = z(theme.tickets(), total.tickets(), theme.before(), total.before());
        return z >= CLEAR ? Movement.RISING : z <= -CLEAR ? Movement.FALLING : Movement.STEADY;
    }

    static double z(int now, int allNow, int before, int allBefore) {
        if (allNow == 0 || allBefore == 0) {
            return 0;
        }
        double pooled = (double) (now + before) / (allNow + allBefore);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / allNow + 1.0 / allBefore));
        return error == 0 ? 0 : ((double) now / allNow - (double) before / allBefore) / error;
    }

    /// What clearly comes up more often, the clearest first.
    public List<Theme> rising() {
        return themes.stream()
                .filter(theme -> !theme.topic().equals(What.NONE) && movement(theme) == Movement.RISING)
                .sorted(Comparator.comparingDouble(
                                (Theme theme) -> z(theme.tickets(), total.tickets(), theme.before(), total.before()))
                        .reversed())
                .limit(SHOWN)
                .toList();
    }
}
