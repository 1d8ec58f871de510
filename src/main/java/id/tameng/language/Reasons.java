package id.tameng.language;

import id.tameng.language.Judgement.Abuse;
import id.tameng.language.Judgement.Sentiment;
import id.tameng.language.Judgement.Span;
import id.tameng.language.Judgement.Verdict;
import id.tameng.language.abuse.Findings;
import id.tameng.language.features.Features;
import id.tameng.language.heads.Table;
import id.tameng.language.normal.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Says which words led to a judgement: those that rules have found, then those that weighed most.
final class Reasons {

    private static final int MOST = 3;
    private static final float LEAST = 0.05f;

    private final Table table;
    private float[] weights = new float[256];

    Reasons(Table table) {
        this.table = table;
    }

    List<Span> of(
            Reading reading,
            Features features,
            Findings findings,
            Abuse abuse,
            Sentiment sentiment,
            Verdict problem,
            Judge judge) {
        var spans = new ArrayList<Span>();
        if (abuse.abusive()) {
            found(reading, findings, spans);
            clear(reading);
            table.reasons(features, judge.abuse().column(), 1, weights);
            heaviest(reading, spans.isEmpty() ? MOST : 1, "abuse.model", spans.isEmpty() ? 1 : 0.3, spans);
        }
        if (!sentiment.label().equals("neutral")) {
            clear(reading);
            for (var mood : judge.moods()) {
                int column = mood.column(sentiment.label().equals("negative") ? 0 : 2);
                table.reasons(features, column, (float) judge.share(mood), weights);
            }
            heaviest(reading, MOST, "sentiment." + sentiment.label(), 0.3, spans);
        }
        if (problem.is()) {
            clear(reading);
            table.reasons(features, judge.problem().column(0), 1, weights);
            heaviest(reading, MOST, "problem", 0.3, spans);
        }
        return List.copyOf(spans);
    }

    private static void found(Reading reading, Findings findings, List<Span> spans) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.category(i).isAbuse() && !findings.isDropped(i)) {
                spans.add(new Span(
                        reading.start(findings.firstToken(i)),
                        reading.end(findings.lastToken(i)),
                        findings.certainty(i),
                        "abuse." + findings.category(i).name().toLowerCase(Locale.ROOT) + ".rule-" + findings.rule(i)));
            }
        }
        spans.sort(Comparator.comparingDouble(Span::weight).reversed());
    }

    private void clear(Reading reading) {
        if (weights.length < reading.size()) {
            weights = new float[reading.size() * 2];
        }
        Arrays.fill(weights, 0, reading.size(), 0);
    }

    private void heaviest(Reading reading, int most, String reason, double scale, List<Span> spans) {
        for (int left = most; left > 0; left--) {
            int best = -1;
            for (int token = 0; token < reading.size(); token++) {
                best = weights[token] > LEAST && (best < 0 || weights[token] > weights[best]) ? token : best;
            }
            if (best < 0) {
                return;
            }
            double weight = scale * (1 - Math.exp(-weights[best]));
            spans.add(new Span(reading.start(best), reading.end(best), weight, reason));
            weights[best] = 0;
        }
    }
}
