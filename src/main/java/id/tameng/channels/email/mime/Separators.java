package id.tameng.channels.email.mime;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Lines that part an answer from the mail below it: "-----Pesan Asli-----", or a block of "Dari: / Kepada: /
/// Perihal:".
final class Separators {

    private static final int BLOCK = 8;
    private static final int LINE = 300;

    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i)^[-_* ]{2,40}\\s?(original message|original appointment|pesan asli|pesan sebelumnya|surat asli"
                    + "|ursprüngliche nachricht|message d'origine|mensaje original|reply message)\\s?[-_* ]{2,40}$");
    private static final Pattern FORWARD = Pattern.compile(
            "(?i)^[-* >]{0,40}\\s?(forwarded message|begin forwarded message|pesan (yang )?(terusan|diteruskan)"
                    + "|awal pesan terusan|forwarded by)\\b.{0,100}$");
    private static final Pattern LABEL = Pattern.compile("^[* ]{0,3}([\\p{L}-]{2,12})[* ]{0,3}:[* ]{0,3}.*");

    private enum Label {
        FROM("from", "dari", "von", "de", "da", "van"),
        DATE(
                "sent",
                "date",
                "dikirim",
                "terkirim",
                "tanggal",
                "hari",
                "gesendet",
                "datum",
                "envoyé",
                "enviado",
                "fecha"),
        TO("to", "kepada", "ke", "untuk", "an", "para", "aan"),
        SUBJECT("subject", "perihal", "subjek", "hal", "judul", "betreff", "objet", "asunto", "onderwerp"),
        COPY("cc", "tembusan", "bcc", "salinan");

        private final String words;

        Label(String... words) {
            this.words = " " + String.join(" ", words) + " ";
        }

        boolean is(String word) {
            return words.contains(" " + word.toLowerCase(Locale.ROOT) + " ");
        }
    }

    static boolean startsAt(List<String> lines, int at) {
        var line = lines.get(at);
        if (line.isBlank() || line.length() > LINE) {
            return false;
        }
        return ORIGINAL.matcher(line.strip()).matches() || (rule(line) && block(lines, at + 1)) || block(lines, at);
    }

    static boolean forwards(String line) {
        return line.length() < LINE && FORWARD.matcher(line.strip()).matches();
    }

    private static boolean rule(String line) {
        return line.strip().matches("[_-]{5,}");
    }

    /// From, to, and a date or a subject.
    private static boolean block(List<String> lines, int at) {
        if (at >= lines.size() || label(lines.get(at)) != Label.FROM) {
            return false;
        }
        var found = EnumSet.noneOf(Label.class);
        for (int i = at; i < Math.min(lines.size(), at + BLOCK); i++) {
            var label = label(lines.get(i));
            if (label != null) {
                found.add(label);
            }
        }
        return (found.contains(Label.TO) && (found.contains(Label.DATE) || found.contains(Label.SUBJECT)))
                || (found.contains(Label.DATE) && found.contains(Label.SUBJECT));
    }

    private static @Nullable Label label(String line) {
        var colon = line.indexOf(':');
        if (colon < 2 || colon > 20) {
            return null;
        }
        var match = LABEL.matcher(SafeText.cut(line, LINE));
        if (!match.matches()) {
            return null;
        }
        for (var label : Label.values()) {
            if (label.is(match.group(1))) {
                return label;
            }
        }
        return null;
    }

    private Separators() {}
}
