package id.tameng.channels.email.mime;

import java.util.List;
import java.util.regex.Pattern;

/// The end of a mail that nobody typed: "-- " and what follows, "Dikirim dari iPhone saya", "Get Outlook for Android".
final class Signatures {

    private static final int LINES = 25;
    private static final int LOOSE_LINES = 10;
    private static final int AFTER_DEVICE = 3;

    private static final Pattern DEVICE = Pattern.compile(
            "(?i)^[-_* ]{0,4}(sent from (my|yahoo|mail|outlook|proton|samsung|the|gmail|email|e-mail|windows|iphone|android|a)\\b"
                    + "|sent (with|via) |sent using |dikirim dari |dikirim (dengan|via|lewat|menggunakan) |terkirim dari "
                    + "|get outlook for |dapatkan outlook |unduh outlook |get bluemail |enviado desde |envoyé de mon "
                    + "|von meinem .{1,40} gesendet|yahoo mail: |powered by ).{0,100}$");

    /// The line where the signature begins, or the number of lines.
    static int start(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (dashes(lines, i) || device(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    static List<String> without(List<String> lines) {
        return lines.subList(0, start(lines));
    }

    private static boolean dashes(List<String> lines, int i) {
        var line = lines.get(i);
        return (line.equals("-- ") && filled(lines, i + 1, LINES) <= LINES)
                || (line.equals("--") && filled(lines, i + 1, LOOSE_LINES) <= LOOSE_LINES);
    }

    private static boolean device(List<String> lines, int i) {
        var line = lines.get(i);
        return line.length() < 150
                && DEVICE.matcher(line.strip()).matches()
                && filled(lines, i + 1, AFTER_DEVICE) <= AFTER_DEVICE;
    }

    /// Lines with text from here on, counted no farther than just beyond the limit.
    private static int filled(List<String> lines, int from, int limit) {
        int filled = 0;
        for (int i = from; i < lines.size() && filled <= limit; i++) {
            filled += lines.get(i).isBlank() ? 0 : 1;
        }
        return filled;
    }

    private Signatures() {}
}
