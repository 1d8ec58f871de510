package id.tameng.language;

import id.tameng.language.Judgement.Abuse;
import id.tameng.language.abuse.Category;
import id.tameng.language.abuse.Findings;
import id.tameng.language.features.Features;
import id.tameng.language.heads.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Weighs what rules have found against what was learnt, and says at whom it is aimed.
final class AbuseVerdict {

    private static final double ABUSIVE_FROM = 0.5;
    private static final List<Category> CATEGORIES = List.of(
            Category.INSULT, Category.PROFANITY, Category.THREAT, Category.SEXUAL, Category.HATE, Category.DEMEANING);
    private static final int NEAR = 4;

    private static final double RULE_SHARE = 0.6;
    private static final double LEAST_SHARE = 0.15;
    private static final double ALONE = 1.5;
    /// A dish, a film and a quarrel told by somebody else have such words in them too: what was learnt may overrule it.
    private static final double SINGLE_WORD = 0.85;
    private static final double DOUBT = 0.55;
    private static final double LIKELY = 0.4;

    private final Answers learnt;
    private final Answers pooled;
    private final Answers targets;
    private final double[] found = new double[CATEGORIES.size()];

    AbuseVerdict(Table table) {
        learnt = new Answers(table, "abuse");
        pooled = new Answers(table, "abusive");
        targets = new Answers(table, "target");
    }

    /// @param brief one word at most: unless a rule knows it, its letters alone say too little
    Abuse of(Findings findings, float[] scores, Earlier earlier, boolean brief) {
        learnt.read(scores);
        pooled.read(scores);
        targets.read(scores);
        Arrays.fill(found, 0);
        double innocent = 1;
        boolean doubtful = brief;
        int severity = 0;
        for (int i = 0; i < findings.size(); i++) {
            if (!findings.category(i).isAbuse()) {
                continue;
            }
            if (findings.isDropped(i)) {
                doubtful = true;
                continue;
            }
            int category = CATEGORIES.indexOf(findings.category(i));
            found[category] = 1 - (1 - found[category]) * (1 - findings.certainty(i));
            innocent *= 1 - findings.certainty(i) * (findings.isSingleWord(i) ? SINGLE_WORD : 1);
            severity = Math.max(severity, findings.severity(i));
        }
        double score =
                earlier.weigh(score(1 - innocent, (1 - learnt.of(0) + pooled.of(0)) / 2, doubtful), isAimed(findings));
        return score < ABUSIVE_FROM
                ? new Abuse(score, false, Map.of(), "none", 0)
                : new Abuse(score, true, categories(innocent), target(findings), severity(severity));
    }

    /// What was learnt confirms or doubts what rules say; alone it must be surer, and where words around made a finding
    /// harmless, surer still. What a rule has found never lowers the score, so that without it there is less to tell.
    private double score(double byRule, double learnt, boolean doubtful) {
        double alone = Math.pow(doubtful ? DOUBT * learnt : learnt, ALONE);
        double agreed = byRule > 0 ? RULE_SHARE * byRule + (1 - RULE_SHARE) * learnt : 0;
        return Math.max(agreed, alone + (1 - alone) * LEAST_SHARE * byRule);
    }

    /// The likeliest kind of abuse among the learnt answers.
    private int best() {
        int best = 1;
        for (int i = 1; i < learnt.size(); i++) {
            best = learnt.of(i) > learnt.of(best) ? i : best;
        }
        return best;
    }

    private Map<String, Double> categories(double innocent) {
        var categories = new LinkedHashMap<String, Double>();
        int best = best();
        for (int i = 0; i < CATEGORIES.size(); i++) {
            double probability = Math.max(found[i], innocent == 1 || found[i] > 0 ? learnt.of(i + 1) : 0);
            if (found[i] > 0 || (innocent == 1 && i + 1 == best)) {
                categories.put(CATEGORIES.get(i).name().toLowerCase(Locale.ROOT), probability);
            }
        }
        return Map.copyOf(categories);
    }

    private int severity(int byRule) {
        if (byRule > 0) {
            return byRule;
        }
        if (learntOf(Category.THREAT) > LIKELY || learntOf(Category.HATE) > LIKELY) {
            return 3;
        }
        return learntOf(Category.PROFANITY) > LIKELY ? 1 : 2;
    }

    private double learntOf(Category category) {
        return learnt.of(CATEGORIES.indexOf(category) + 1);
    }

    private String target(Findings findings) {
        return isAimed(findings) ? "agent" : targets.name(targets.best());
    }

    /// At whoever reads it.
    private static boolean isAimed(Findings findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.category(i).isAbuse()
                    && !findings.isDropped(i)
                    && (findings.touches(i, "YOU") || findings.isNear(i, "YOU", NEAR))) {
                return true;
            }
        }
        return false;
    }

    /// What each token gave to what was learnt.
    void explain(Table table, Features features, float[] tokens) {
        table.reasons(features, pooled.column(0), pooled.slope(), tokens);
        table.reasons(features, learnt.column(0), -learnt.slope(), tokens);
    }
}
