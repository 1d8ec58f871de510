package id.tameng.insight;

/// How often a topic came up.
///
/// @param topic `none`: about nothing that is known
/// @param tickets that touched it in the time
/// @param before the same for the time before
/// @param problems those of `tickets` that report a problem
/// @param upset those whose customer is disappointed, angry or in distress
public record Theme(String topic, int tickets, int before, int problems, int upset) {

    static final Theme NOTHING = new Theme(What.NONE, 0, 0, 0, 0);

    public int problemPercent() {
        return percent(problems);
    }

    public int upsetPercent() {
        return percent(upset);
    }

    private int percent(int part) {
        return tickets == 0 ? 0 : (int) Math.round(100.0 * part / tickets);
    }
}
