package id.tameng.tickets.fields;

import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A field as somebody wants it.
public record FieldDraft(String name, Kind kind, List<String> options, Map<Long, Need> uses) {

    private static final int NAME = 60;
    private static final int OPTIONS = 100;
    private static final int OPTION = 80;
    private static final int KEY = 40;

    /// @throws InvalidField `name`, `options`
    FieldDraft checked() {
        var line = Text.oneLine(name);
        if (line.isEmpty()) {
            throw new InvalidField("name", "required");
        }
        if (line.length() > NAME) {
            throw new InvalidField("name", "field-name-too-long", NAME);
        }
        return new FieldDraft(line, kind, kind == Kind.CHOICE ? choices() : List.of(), uses);
    }

    private List<String> choices() {
        var clean = options.stream()
                .map(Text::oneLine)
                .filter(option -> !option.isEmpty())
                .distinct()
                .toList();
        if (clean.isEmpty()) {
            throw new InvalidField("options", "field-needs-options");
        }
        if (clean.size() > OPTIONS || clean.stream().anyMatch(option -> option.length() > OPTION)) {
            throw new InvalidField("options", "field-too-many-options", OPTIONS, OPTION);
        }
        return clean;
    }

    /// `Nomor resi` becomes `nomor_resi`, or `nomor_resi_2` if that is taken.
    String slug(Collection<String> taken) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[_0-9]+|_+$", "");
        var base = plain.isEmpty() ? "isian" : plain.substring(0, Math.min(KEY, plain.length()));
        var key = base;
        for (int i = 2; taken.contains(key); i++) {
            key = base + "_" + i;
        }
        return key;
    }
}
