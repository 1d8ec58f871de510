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

    private static final Comparator<Span> WEIGHTIEST =
            Comparator.comparingDouble(Span::weight).reversed();
    private static final int MOST = 3;
    private static final float LEAST = 0.05f;
    /// Of the weight of a word, what one beside it needs to be told with it.
    private static final float NEIGHBOUR = 0.35f;
    /// What is no abuse weighs less beside abuse.
    private static final double BESIDE = 0.3;

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
            judge.abuse().explain(table, features, weights);
            heaviest(reading, spans.isEmpty() ? MOST : 1, "abuse.model", spans.isEmpty() ? 1 : BESIDE, spans);
            spans.sort(WEIGHTIEST);
        }
        double most = spans.isEmpty() ? 1 : spans.getFirst().weight();
        int before = spans.size();
        if (!sentiment.label().equals("neutral")) {
            clear(reading);
            for (var mood : judge.moods()) {
                int column = mood.column(sentiment.label().equals("negative") ? 0 : 2);
                table.reasons(features, column, (float) judge.share(mood), weights);
            }
            heaviest(reading, MOST, "sentiment." + sentiment.label(), BESIDE * most, spans);
        }
        if (problem.is()) {
            clear(reading);
            table.reasons(features, judge.problem().column(0), 1, weights);
            heaviest(reading, MOST, "problem", BESIDE * most, spans);
        }
        spans.subList(before, spans.size()).sort(WEIGHTIEST);
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
            float enough = Math.max(LEAST, NEIGHBOUR * weights[best]);
            int first = best;
            int last = best;
            while (last + 1 < reading.size() && weights[last + 1] > enough) {
                last++;
            }
            while (first > 0 && weights[first - 1] > enough) {
                first--;
            }
            add(reading, first, last, reason, scale, spans);
        }
    }

    /// Neighbours that speak for the same go together.
    private void add(Reading reading, int first, int last, String reason, double scale, List<Span> spans) {
        double sum = 0;
        for (int token = first; token <= last; token++) {
            sum += weights[token];
            weights[token] = 0;
        }
        spans.add(new Span(reading.start(first), reading.end(last), scale * (1 - Math.exp(-sum)), reason));
    }
}
