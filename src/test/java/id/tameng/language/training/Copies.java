package id.tameng.language.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Knows texts again by their letters, even where a few have changed.
final class Copies {

    /// Shorter texts, such as "cek dm min", are written by many.
    private static final int LEAST_LETTERS = 20;

    private static final int PIECE = 4;

    /// The share of all pieces that two texts have in common when one is a copy of the other.
    private static final double ENOUGH = 0.5;

    private final List<Integer> sizes = new ArrayList<>();
    private final Map<String, List<Integer>> having = new HashMap<>();

    void add(String text) {
        var pieces = pieces(text);
        pieces.forEach(piece ->
                having.computeIfAbsent(piece, missing -> new ArrayList<>()).add(sizes.size()));
        sizes.add(pieces.size());
    }

    boolean has(String text) {
        var pieces = pieces(text);
        var shared = new int[sizes.size()];
        pieces.forEach(piece -> having.getOrDefault(piece, List.of()).forEach(known -> shared[known]++));
        for (int known = 0; known < shared.length; known++) {
            if (shared[known] > ENOUGH * (pieces.size() + sizes.get(known) - shared[known])) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> pieces(String text) {
        var letters = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]|xxx[a-z]+xxx", "");
        var pieces = new HashSet<String>();
        for (int from = 0; letters.length() >= LEAST_LETTERS && from + PIECE <= letters.length(); from++) {
            pieces.add(letters.substring(from, from + PIECE));
        }
        return pieces;
    }
}
