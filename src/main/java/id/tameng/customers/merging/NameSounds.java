package id.tameng.customers.merging;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a name sounds like, so that Devi Moehammad and Dewi Mohamad are looked at side by side: the first three
/// consonants of two of its words, in the spelling of today. A name of one word has no sound: too many share it.
final class NameSounds {

    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 4;
    private static final int CONSONANTS = 3;

    private NameSounds() {}

    /// @param words of letters without accents, in small letters
    static Set<String> of(List<String> words) {
        var sounds = words.stream()
                .filter(word -> word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter))
                .map(NameSounds::sound)
                .sorted()
                .limit(MOST_WORDS)
                .toList();
        var pairs = new LinkedHashSet<String>();
        for (int one = 0; one < sounds.size(); one++) {
            for (var other : sounds.subList(one + 1, sounds.size())) {
                pairs.add(sounds.get(one) + " " + other);
            }
        }
        return pairs;
    }

    /// The spelling before 1972 and letters that people take for each other, then without vowels after the first
    /// letter.
    private static String sound(String word) {
        var today = word.replace("dj", "j")
                .replace("tj", "c")
                .replace("oe", "u")
                .replace("sj", "s")
                .replace("kh", "k")
                .replace("ch", "h")
                .replace('v', 'w')
                .replace('f', 'p')
                .replace('z', 's')
                .replace('q', 'k')
                .replace('y', 'i')
                .replaceAll("(.)\\1+", "$1");
        var consonants = today.charAt(0) + today.substring(1).replaceAll("[aeiou]", "");
        return consonants.substring(0, Math.min(CONSONANTS, consonants.length()));
    }
}
