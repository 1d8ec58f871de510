package id.tameng.customers.merging;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// By what two entries of one person look alike, whatever way she wrote it that day.
final class Signs {

    /// @param kind `name`, `sound` (of two of its words), `mail` (an address without its variations), `account` (what
    ///     stands before the `@`) or `number`
    record Sign(String kind, String value) {}

    /// How one addresses people, and what they have studied.
    private static final Set<String> TITLES = Set.of(
            "bapak", "bpk", "pak", "ibu", "bu", "kak", "kakak", "mas", "mbak", "mba", "bang", "sdr", "sdri", "tn", "ny",
            "nn", "h", "hj", "haji", "hajah", "dr", "drs", "dra", "ir", "prof", "st", "se", "sh", "spd", "skom", "mm",
            "mr", "mrs", "ms");

    /// Accounts that many people have.
    private static final Set<String> SHARED = Set.of(
            "customer",
            "pelanggan",
            "office",
            "kantor",
            "contact",
            "kontak",
            "marketing",
            "finance",
            "keuangan",
            "purchasing",
            "support",
            "noreply",
            "sekretariat",
            "ordering",
            "service",
            "layanan");

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_ACCOUNT = 6;
    private static final int NUMBER = 9;

    private Signs() {}

    static Set<Sign> of(String name, List<String> addresses, List<String> phones) {
        var signs = new LinkedHashSet<Sign>();
        var words = words(name);
        var plain = String.join(" ", words);
        if (plain.length() >= SHORTEST_NAME) {
            signs.add(new Sign("name", plain));
        }
        NameSounds.of(words).forEach(sound -> signs.add(new Sign("sound", sound)));
        for (var address : addresses) {
            mail(address, signs);
        }
        phones.forEach(phone -> number(phone).ifPresent(signs::add));
        return signs;
    }

    /// Without accents and titles, the words in the order of the alphabet.
    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !TITLES.contains(word))
                .sorted()
                .toList();
    }

    private static void mail(String address, Set<Sign> signs) {
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return;
        }
        var local = address.substring(0, at).replaceFirst("\\+.*", "");
        var domain = address.substring(at + 1);
        var plain = local.replaceAll("[._-]", "");
        // Gmail reads over dots, and is one under two names.
        boolean gmail = domain.equals("gmail.com") || domain.equals("googlemail.com");
        signs.add(new Sign("mail", gmail ? plain + "@gmail.com" : local + "@" + domain));
        if (plain.length() >= SHORTEST_ACCOUNT && !SHARED.contains(plain)) {
            signs.add(new Sign("account", plain));
        }
        if (plain.matches("\\d{10,15}")) {
            number(plain).ifPresent(signs::add);
        }
    }

    /// The end of a number is the same, whatever country or area was written before it.
    private static Optional<Sign> number(String phone) {
        var digits = phone.replaceAll("\\D", "");
        return digits.length() < NUMBER
                ? Optional.empty()
                : Optional.of(new Sign("number", digits.substring(digits.length() - NUMBER)));
    }
}
