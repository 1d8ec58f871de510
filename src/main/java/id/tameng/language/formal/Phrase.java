package id.tameng.language.formal;

import java.util.List;

/// What some words may become.
/// @param forth the logarithm of the probability of the formal words, given the others
/// @param back the other way round
public record Phrase(List<String> formal, double forth, double back) {}
