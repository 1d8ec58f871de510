package id.tameng.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// The mails of a run: new ones and replies to them, every tenth with a file of 200 KB. Each run's are different, so
/// that a second one is not taken for a repetition.
final class BenchMails {

    @SuppressWarnings("ArrayRecordComponent") // bytes to send, compared nowhere
    record Letter(String from, byte[] bytes) {}

    private static final List<String> FIRST = List.of(
            "Rina", "Budi", "Siti", "Agus", "Dewi", "Made", "Yohana", "Rizky", "Putri", "Hendra", "Fitri", "Joko",
            "Maya", "Taufik", "Lestari", "Andi", "Wulan", "Bayu", "Nur", "Dimas");
    private static final List<String> LAST = List.of(
            "Santoso",
            "Wijaya",
            "Hidayat",
            "Siregar",
            "Kusuma",
            "Pratama",
            "Nasution",
            "Wati",
            "Saputra",
            "Lubis",
            "Permata",
            "Gunawan",
            "Rahman",
            "Simatupang",
            "Artawan",
            "Suryani",
            "Halim");

    private final String run;
    private final String mailbox;
    private final Random random;
    private final byte[] file = new byte[200 * 1024];

    BenchMails(String run, String mailbox) {
        this.run = run;
        this.mailbox = mailbox;
        random = new Random(run.hashCode());
    }

    List<Letter> fresh(int count) {
        var letters = new ArrayList<Letter>();
        for (int i = 0; i < count; i++) {
            letters.add(letter(i, i, subject(i), ""));
        }
        return letters;
    }

    List<Letter> replies(int count, int fresh) {
        var letters = new ArrayList<Letter>();
        for (int i = 0; i < count; i++) {
            int parent = i % fresh;
            letters.add(letter(
                    fresh + i,
                    parent,
                    "Re: " + subject(parent),
                    "In-Reply-To: <" + id(parent) + ">\r\nReferences: <" + id(parent) + ">\r\n"));
        }
        Collections.shuffle(letters, random);
        return letters;
    }

    static String subject(int order) {
        return "Pesanan " + order + " belum sampai";
    }

    private String id(int n) {
        return run + "." + n + "@bench.test";
    }

    private Letter letter(int n, int customer, String subject, String thread) {
        var from = "pelanggan" + customer + "." + run + "@bench.test";
        var text = text(n, customer).replace("\n", "\r\n");
        var head = "From: " + name(customer) + " <" + from + ">\r\nTo: <" + mailbox + ">\r\nSubject: " + subject
                + "\r\nMessage-ID: <" + id(n) + ">\r\nDate: Sat, 21 Nov 2026 10:00:00 +0700\r\n" + thread
                + "MIME-Version: 1.0\r\n";
        var mail =
                n % 10 == 0 ? head + multipart(text) : head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text;
        return new Letter(from, mail.getBytes(StandardCharsets.UTF_8));
    }

    /// As many share a name as do in a real town.
    private static String name(int customer) {
        return FIRST.get(customer % FIRST.size()) + " " + LAST.get(customer % LAST.size());
    }

    private static String text(int order, int customer) {
        return """
            Halo Toko Nusantara,

            Pesanan saya nomor %d belum sampai juga padahal di aplikasi tertulis sudah dikirim sejak hari Senin.
            Mohon dicek ya kak, barangnya mau dipakai untuk acara hari Sabtu. Kalau memang hilang di ekspedisi,
            tolong dikirim ulang atau uangnya dikembalikan saja.

            Terima kasih sebelumnya,
            %s
            """.formatted(order, name(customer));
    }

    private String multipart(String text) {
        random.nextBytes(file);
        return "Content-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + text
                + "\r\n--b1\r\nContent-Type: application/pdf; name=\"nota.pdf\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"nota.pdf\"\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(file)
                + "\r\n--b1--\r\n";
    }
}
