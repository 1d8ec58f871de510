package id.tameng.language.abuse;

import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The rules with the words they are made of. Every class and every literal word has a bit; a word knows all bits that
/// it fits.
final class RuleBook {

    private final Map<String, Integer> bits = new HashMap<>();
    private final Map<String, List<Integer>> bitsOfWords = new LinkedHashMap<>();
    private final Map<String, List<String>> classes = new TreeMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Words words;
    private final long[][] wordBits;
    private final Rule[][] byFirst;
    private final int[] fingerprints;

    private RuleBook(List<String> classLines, List<String> ruleLines) {
        classLines.forEach(this::readClass);
        classes.keySet().forEach(this::bit);
        var parsed = ruleLines.stream().map(line -> line.split(":", 2)).toList();
        parsed.forEach(parts -> Arrays.stream(parts[1].strip().split("[\\s|?]+"))
                .filter(element -> !element.isEmpty() && !element.startsWith("~"))
                .forEach(this::bit));
        for (int number = 0; number < parsed.size(); number++) {
            readRule(number + 1, parsed.get(number));
        }
        words = Words.of(bitsOfWords.keySet());
        wordBits = bitsOfWords.values().stream().map(this::set).toArray(long[][]::new);
        fingerprints = new int[bits.size()];
        bits.forEach((element, bit) -> fingerprints[bit] = classes.containsKey(element) ? element.hashCode() : 0);
        byFirst = new Rule[bits.size()][];
        for (int bit = 0; bit < byFirst.length; bit++) {
            byFirst[bit] = beginningWith(bit);
        }
    }

    static RuleBook shipped() {
        return new RuleBook(Dictionaries.lines("abuse-words.txt"), Dictionaries.lines("abuse-rules.txt"));
    }

    private void readClass(String line) {
        int colon = line.indexOf(':');
        classes.put(
                line.substring(0, colon),
                List.of(line.substring(colon + 1).strip().split("\\s+")));
    }

    private int bit(String element) {
        var known = bits.get(element);
        if (known != null) {
            return known;
        }
        int bit = bits.size();
        bits.put(element, bit);
        classes.getOrDefault(element, List.of(element))
                .forEach(word -> bitsOfWords
                        .computeIfAbsent(word, ignored -> new ArrayList<>())
                        .add(bit));
        return bit;
    }

    private void readRule(int number, String[] parts) {
        var head = parts[0].strip().split("\\s+");
        for (var elements : variants(List.of(parts[1].strip().split("\\s+")))) {
            rules.add(new Rule(
                    number,
                    (parts[0] + parts[1]).hashCode(),
                    Category.named(head[0]),
                    Integer.parseInt(head[1]),
                    Double.parseDouble(head[2]),
                    steps(elements)));
        }
    }

    /// An element with a question mark may be missing: one rule with it, one without.
    private static List<List<String>> variants(List<String> elements) {
        var variants = new ArrayList<List<String>>();
        variants.add(new ArrayList<>());
        for (var element : elements) {
            if (element.endsWith("?")) {
                var without = variants.stream().map(ArrayList::new).toList();
                variants.forEach(variant -> variant.add(element.substring(0, element.length() - 1)));
                variants.addAll(without);
            } else {
                variants.forEach(variant -> variant.add(element));
            }
        }
        return variants;
    }

    private List<Step> steps(List<String> elements) {
        var steps = new ArrayList<Step>();
        int gap = 0;
        for (var element : elements) {
            if (element.startsWith("~")) {
                gap = Math.max(gap, Integer.parseInt(element.substring(1)));
            } else {
                steps.add(new Step(
                        steps.isEmpty() ? 0 : gap,
                        set(Arrays.stream(element.split("\\|")).map(bits::get).toList())));
                gap = 0;
            }
        }
        return steps;
    }

    private long[] set(List<Integer> members) {
        var set = new long[width()];
        members.forEach(bit -> set[bit / Long.SIZE] |= 1L << bit);
        return set;
    }

    private Rule[] beginningWith(int bit) {
        return rules.stream()
                .filter(rule -> (rule.steps().getFirst().words()[bit / Long.SIZE] >>> bit & 1) != 0)
                .toArray(Rule[]::new);
    }

    /// How many longs a set of bits takes.
    int width() {
        return (bits.size() + Long.SIZE - 1) / Long.SIZE;
    }

    /// The class with this bit by a number that stays the same whatever else is added; 0 for a single word.
    int fingerprint(int bit) {
        return fingerprints[bit];
    }

    boolean isIn(String name, long[] set, int offset) {
        int bit = Objects.requireNonNull(bits.get(name), name);
        return (set[offset + bit / Long.SIZE] >>> bit & 1) != 0;
    }

    /// A word that needs no other to hurt.
    boolean isCurse(int word) {
        return isIn("CURSE", wordBits[word], 0) || isIn("FOOL", wordBits[word], 0);
    }

    Words words() {
        return words;
    }

    long[] bitsOf(int word) {
        return wordBits[word];
    }

    Rule[] beginningWithBit(int bit) {
        return byFirst[bit];
    }
}
