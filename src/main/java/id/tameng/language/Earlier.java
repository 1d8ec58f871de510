package id.tameng.language;

/// What earlier messages of the same person tell about the one at hand.
/// @param hostility 0 to 1: how abusive the last ones were, the nearest counting most
/// @param told she was telling what somebody did to her
record Earlier(double hostility, boolean told) {

    static final Earlier NOTHING = new Earlier(0, false);

    private static final double FADING = 0.6;
    /// In log odds.
    private static final double SHARPER = 1;
    /// Of the score, what is left for words that are told, not said.
    private static final double MILDER = 0.4;
    private static final double NEVER = 1e-6;

    /// Another message on.
    Earlier then(double abuse, boolean report) {
        return new Earlier(Math.max(abuse, FADING * hostility), report || told);
    }

    /// @param aimed what was found is aimed at whoever reads
    double weigh(double score, boolean aimed) {
        if (hostility == 0 && !told) {
            return score;
        }
        double odds = Math.log((score + NEVER) / (1 - score + NEVER)) + SHARPER * hostility;
        double sharper = 1 / (1 + Math.exp(-odds));
        return told && !aimed ? MILDER * sharper : sharper;
    }
}
