package id.tameng.tickets.notices;

import id.tameng.identity.People.Colleague;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds who is meant by `@` in a text: the whole name, or the first name where only one bears it.
final class Mention {

    private Mention() {}

    static Set<Colleague> in(String text, Collection<Colleague> colleagues) {
        var meant = new LinkedHashSet<Colleague>();
        var rest = text;
        for (var colleague : longestFirst(colleagues)) {
            var name = pattern(colleague.name()).matcher(rest);
            if (name.find()) {
                meant.add(colleague);
                rest = name.replaceAll(" ");
            }
        }
        for (var colleague : colleagues) {
            if (isOnlyOne(colleague, colleagues)
                    && pattern(first(colleague)).matcher(rest).find()) {
                meant.add(colleague);
            }
        }
        return meant;
    }

    private static List<Colleague> longestFirst(Collection<Colleague> colleagues) {
        return colleagues.stream()
                .sorted(Comparator.comparingInt(
                                (Colleague colleague) -> colleague.name().length())
                        .reversed())
                .toList();
    }

    private static boolean isOnlyOne(Colleague colleague, Collection<Colleague> colleagues) {
        return colleagues.stream()
                        .filter(other -> first(other).equals(first(colleague)))
                        .count()
                == 1;
    }

    private static String first(Colleague colleague) {
        return colleague.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}._-])@" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
