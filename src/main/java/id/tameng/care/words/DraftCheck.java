package id.tameng.care.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds in a draft what often hurts without being meant: blame, coldness, a promise without a time. Only looks.
public final class DraftCheck {

    /// @param kind `blame`, `cold` or `promise`
    public record Hint(String kind, String words) {}

    private static final int LENGTH = 20_000;
    private static final int MOST = 5;

    private static final Pattern BLAME = pattern(
            "(?:kesalahan|salah|kelalaian)(?:nya)? (?:ada )?(?:di|dari|pada) (?:pihak )?(?:anda|kakak|ibu|bapak|kamu|customer|pelanggan)",
            "(?:kesalahan|salah) (?:anda|kakak|ibu|bapak|kamu) sendiri",
            "(?:anda|kakak|ibu|bapak|kamu)(?:nya)? (?:yang )?(?:salah|keliru|kurang teliti|tidak (?:teliti|membaca|baca|paham|mengerti))",
            "(?:seharusnya|harusnya) (?:anda|kakak|ibu|bapak|kamu)",
            "kenapa (?:anda|kakak|ibu|bapak|kamu) (?:tidak|nggak|gak|baru)",
            "(?:kan )?sudah (?:saya|kami) (?:bilang|jelaskan|sampaikan) (?:tadi|sebelumnya|berkali)",
            "your (?:own )?(?:fault|mistake)",
            "you (?:should have|failed to|didn'?t read)",
            "as i (?:already )?(?:said|told you)");
    private static final Pattern COLD = pattern(
            "(?:itu )?bukan (?:urusan|tanggung jawab|wewenang|bagian) (?:kami|saya)",
            "(?:sudah )?(?:sesuai|aturan|kebijakan)(?:nya)? (?:memang )?(?:begitu|prosedur)",
            "tidak bisa (?:dibantu|kami bantu|saya bantu)",
            "(?:silakan |silahkan )?(?:baca|cek|lihat) (?:sendiri|lagi) ",
            "(?:harap|mohon) (?:maklum|tunggu saja)",
            "tunggu saja",
            "terserah",
            "not (?:our|my) (?:problem|responsibility|department)",
            "(?:nothing|there is nothing) (?:we|i) can do",
            "that'?s (?:just )?(?:our|the) policy",
            "calm down");
    private static final Pattern PROMISE = pattern(
            "(?:akan|bakal) (?:segera )?(?:kami|saya)? ?(?:proses|kirim|kabari|hubungi|kembalikan|cek|tindak\\s?lanjuti|info(?:kan|rmasikan)?|follow up|perbaiki|ganti)\\w*",
            "(?:kami|saya) (?:akan|bakal) (?:segera )?(?:mem|me|meng|men)?\\w*(?:proses|kirim|kabar|hubungi|kembali|cek|tindak|info|ganti)\\w*",
            "secepatnya",
            "(?:dalam waktu dekat|sesegera mungkin)",
            "(?:we|i)(?:'ll| will) (?:get back|send|refund|check|contact|process|follow up|look into)",
            "as soon as possible",
            "\\basap\\b");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)\\d{1,2}[.:]\\d{2}|\\b\\d+\\s*(?:x\\s*24\\s*)?(?:menit|jam|hari|minggu|minutes?|hours?|days?)\\b"
                    + "|\\b(?:hari ini|besok|lusa|nanti (?:siang|sore|malam)|sore ini|malam ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu depan"
                    + "|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b"
                    + "|\\b(?:tanggal|tgl)\\s*\\d{1,2}\\b|\\b\\d{1,2}\\s+(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)\\w*");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R+");

    private DraftCheck() {}

    static List<Hint> of(String draft) {
        var text = draft.length() > LENGTH ? draft.substring(0, LENGTH) : draft;
        var hints = new ArrayList<Hint>();
        for (var sentence : SENTENCE.split(text)) {
            find(hints, "blame", BLAME, sentence);
            find(hints, "cold", COLD, sentence);
            if (!TIME.matcher(sentence).find()) {
                find(hints, "promise", PROMISE, sentence);
            }
        }
        return hints.stream().distinct().limit(MOST).toList();
    }

    private static void find(List<Hint> hints, String kind, Pattern pattern, String sentence) {
        var found = pattern.matcher(sentence);
        if (found.find()) {
            hints.add(new Hint(kind, found.group().strip()));
        }
    }

    private static Pattern pattern(String... phrases) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + String.join("|", phrases) + ")(?![\\p{L}\\p{N}])");
    }
}
