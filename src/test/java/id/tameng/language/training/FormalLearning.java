package id.tameng.language.training;

import id.tameng.language.formal.FormalFile;
import id.tameng.language.formal.Formaliser;
import id.tameng.language.formal.NGrams;
import id.tameng.language.formal.Phrase;
import id.tameng.language.formal.Weights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Learns phrases out of aligned sentences and how much each consideration counts.
final class FormalLearning {

    private static final int LONGEST = 4;
    private static final int MOST_OPTIONS = 8;
    private static final int TRIES = 70;

    private final Map<String, Map<String, Integer>> forth = new HashMap<>();
    private final Map<String, Integer> back = new HashMap<>();

    /// @param tuning pairs that the weights are found on
    static FormalFile learn(SlangLearning slang, List<Map<String, String>> tuning) {
        var learning = new FormalLearning();
        for (int i = 0; i < slang.informal().size(); i++) {
            learning.read(
                    slang.informal().get(i),
                    slang.formal().get(i),
                    slang.alignments().get(i));
        }
        var sentences = slang.formal().stream().map(FormalLearning::framed).toList();
        var file = new FormalFile(learning.phrases(slang.published()), NGrams.count(sentences), Weights.UNTUNED);
        return new FormalFile(file.phrases(), file.counts(), tuned(file.formaliser(), tuning));
    }

    private static List<String> framed(List<String> words) {
        var framed = new ArrayList<String>(List.of("<s>", "<s>"));
        framed.addAll(words);
        framed.add("</s>");
        return framed;
    }

    private void read(List<String> from, List<String> to, List<Alignment.Pair> aligned) {
        var informal = new ArrayList<>(from);
        informal.add("</s>");
        var formal = new ArrayList<>(to);
        formal.add("</s>");
        var pairs = new ArrayList<>(aligned);
        pairs.add(new Alignment.Pair(from.size(), from.size() + 1, to.size(), to.size() + 1));
        for (int first = 0; first < pairs.size(); first++) {
            for (int last = first; last < pairs.size(); last++) {
                var source = informal.subList(
                        pairs.get(first).from(), pairs.get(last).fromEnd());
                var target =
                        formal.subList(pairs.get(first).to(), pairs.get(last).toEnd());
                if (source.size() > LONGEST || target.size() > LONGEST + 2) {
                    break;
                }
                if (!source.isEmpty()) {
                    count(String.join(" ", source), String.join(" ", target));
                }
            }
        }
    }

    private void count(String source, String target) {
        forth.computeIfAbsent(source, words -> new HashMap<>()).merge(target, 1, Integer::sum);
        back.merge(target, 1, Integer::sum);
    }

    private Map<String, List<Phrase>> phrases(Map<String, String> published) {
        published.forEach((word, formal) -> {
            if (!forth.containsKey(word)) {
                count(word, formal);
                count(word, formal);
                count(word, word);
            }
        });
        var phrases = new HashMap<String, List<Phrase>>();
        forth.forEach((source, targets) -> {
            double all = targets.values().stream().mapToInt(count -> count).sum();
            if (source.indexOf(' ') < 0 || all > 1) {
                phrases.put(
                        source,
                        targets.entrySet().stream()
                                .map(entry -> new Phrase(
                                        entry.getKey().isEmpty()
                                                ? List.of()
                                                : List.of(entry.getKey().split(" ")),
                                        Math.log(entry.getValue() / (all + 0.5)),
                                        Math.log(entry.getValue() / (back.getOrDefault(entry.getKey(), 1) + 0.5))))
                                .sorted(Comparator.comparingDouble(Phrase::forth)
                                        .reversed()
                                        .thenComparing(phrase -> String.join(" ", phrase.formal())))
                                .limit(MOST_OPTIONS)
                                .toList());
            }
        });
        return phrases;
    }

    /// Changes one weight after the other, a little at random, and keeps what is better.
    private static Weights tuned(Formaliser formaliser, List<Map<String, String>> pairs) {
        var random = new Random(7);
        var best = Weights.UNTUNED.toArray();
        double highest = bleu(formaliser.with(Weights.of(best)), pairs);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var other = best.clone();
            other[attempt % other.length] += random.nextGaussian() * (attempt < TRIES / 2 ? 0.5 : 0.2);
            double reached = bleu(formaliser.with(Weights.of(other)), pairs);
            if (reached > highest) {
                highest = reached;
                best = other;
            }
        }
        return Weights.of(best);
    }

    static double bleu(Formaliser formaliser, List<Map<String, String>> pairs) {
        var bleu = new Bleu();
        pairs.forEach(pair -> bleu.add(formaliser.formal(Csv.field(pair, "informal")), Csv.field(pair, "formal")));
        return bleu.score();
    }
}
