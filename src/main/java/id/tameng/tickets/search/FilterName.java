package id.tameng.tickets.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A filter as people write it: `dari:ratna`, `from:ratna`. The first name is the Indonesian one.
public enum FilterName {
    STATUS("status"),
    FROM("dari from"),
    BEFORE("sebelum before"),
    AFTER("setelah after sesudah sejak since"),
    TAG("tag label"),
    TEAM("tim team"),
    ASSIGNEE("petugas assignee agen agent"),
    CHANNEL("kanal channel"),
    FILE("lampiran file attachment berkas"),
    MOOD("perasaan mood suasana");

    /// With spaces between them; an enum keeps nothing that could be changed.
    private final String names;

    FilterName(String names) {
        this.names = names;
    }

    static Optional<FilterName> find(String word) {
        var name = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(filter -> filter.names().contains(name))
                .findFirst();
    }

    /// As it is written in this language.
    public String in(Locale language) {
        return names().get("en".equals(language.getLanguage()) && names().size() > 1 ? 1 : 0);
    }

    private List<String> names() {
        return List.of(names.split(" "));
    }
}
