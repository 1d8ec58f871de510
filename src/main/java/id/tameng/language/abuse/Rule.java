package id.tameng.language.abuse;

import java.util.List;

/// Words or classes of words that follow each other.
/// @param number its line among the rules, by which reasons name it
/// @param fingerprint stays the same wherever the rule stands
/// @param severity 1 mild, 2 grave, 3 extreme
/// @param certainty how surely this is what it seems, 0 to 1
record Rule(int number, int fingerprint, Category category, int severity, double certainty, List<Step> steps) {

    boolean isSingleWord() {
        return steps.size() == 1;
    }
}
