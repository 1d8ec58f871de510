package id.tameng.tickets.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/// Speaks a text with choices: `{halo|hai} {nama}` becomes one of `halo`, `hai` and what `nama` stands for. Choices
/// nest.
final class Wording {

    private final RandomGenerator random;
    private final UnaryOperator<String> meaning;
    private final Map<Character, Integer> made = new HashMap<>();
    private String text = "";
    private int at;

    Wording(RandomGenerator random, UnaryOperator<String> meaning) {
        this.random = random;
        this.meaning = meaning;
    }

    String speak(String choices) {
        text = choices;
        at = 0;
        return alternatives().getFirst().strip();
    }

    /// Reads up to the closing bracket. All alternatives are spoken before one is chosen, which keeps this short.
    private List<String> alternatives() {
        var all = new ArrayList<StringBuilder>(List.of(new StringBuilder()));
        while (at < text.length() && text.charAt(at) != '}') {
            char c = text.charAt(at++);
            switch (c) {
                case '{' -> all.getLast().append(choice());
                case '|' -> all.add(new StringBuilder());
                default -> all.getLast().append(c);
            }
        }
        return all.stream().map(StringBuilder::toString).toList();
    }

    private String choice() {
        boolean numbered = text.startsWith(":", at + 1) && Character.isDigit(text.charAt(at));
        char number = text.charAt(at);
        at += numbered ? 2 : 0;
        var alternatives = alternatives();
        at++;
        if (alternatives.size() == 1) {
            return meaning.apply(alternatives.getFirst());
        }
        int pick = random.nextInt(60);
        return alternatives.get((numbered ? made.computeIfAbsent(number, key -> pick) : pick) % alternatives.size());
    }
}
