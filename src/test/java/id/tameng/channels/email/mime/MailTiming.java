package id.tameng.channels.email.mime;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/// Prints microseconds of CPU per mail. Not a test: `java -cp … id.tameng.channels.email.mime.MailTiming`.
final class MailTiming {

    private static final int ROUNDS = 4;
    private static final String TRACE = """
            Received: from mx3.contoh.id (mx3.contoh.id [198.51.100.7]) by mail.tameng.test with ESMTPS id 4Xk2Lm;
            \tMon, 1 Jun 2026 10:00:01 +0700 (WIB)
            DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=contoh.id; s=2026;
            \tbh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=dGhpcyBpcyBub3QgYSBzaWduYXR1cmU
            X-Spam-Status: No, score=-1.2
            From: =?utf-8?Q?Siti_Rahma?= <siti@contoh.id>
            To: Toko Nusantara <halo@demo.tameng.test>
            Subject: =?utf-8?B?UGVzYW5hbiBzYXlhIGJlbHVtIHNhbXBhaQ==?=
            Message-ID: <CAF-4711@contoh.id>
            In-Reply-To: <CAF-4710@demo.tameng.test>
            References: <CAF-4709@demo.tameng.test> <CAF-4710@demo.tameng.test>
            Date: Mon, 1 Jun 2026 10:00:00 +0700
            MIME-Version: 1.0
            """;

    public static void main(String[] arguments) throws UnreadableMail {
        for (int round = 0; round < ROUNDS; round++) {
            for (var mail : mails().entrySet()) {
                var times = mail.getValue().length > 100_000 ? 2_000 : 10_000;
                System.out.printf("%-40s %8.1f µs%n", mail.getKey(), perMail(mail.getValue(), times));
            }
        }
    }

    private static double perMail(byte[] raw, int times) throws UnreadableMail {
        var reader = new MailReader();
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        long seen = 0;
        for (int i = 0; i < times; i++) {
            seen += reader.read(raw).fullText().length();
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1_000.0 / times;
    }

    private static Map<String, byte[]> mails() {
        var mails = new LinkedHashMap<String, byte[]>();
        mails.put("5 KB plain", bytes(TRACE + "Content-Type: text/plain; charset=utf-8\n\n" + text(4_000)));
        mails.put("20 KB HTML and text", bytes(TRACE + alternative()));
        mails.put("20 KB HTML only", bytes(TRACE + "Content-Type: text/html; charset=utf-8\n\n" + html(18_000)));
        mails.put("200 KB attachment", bytes(TRACE + attachment()));
        return mails;
    }

    private static String alternative() {
        return "Content-Type: multipart/alternative; boundary=\"000000000000f3a1bd063a5b2d0f\"\n\n--000000000000f3a1bd063a5b2d0f\nContent-Type: text/plain; charset=utf-8\n\n"
                + text(2_000) + "\n--000000000000f3a1bd063a5b2d0f\nContent-Type: text/html; charset=utf-8\n\n"
                + html(17_000) + "\n--000000000000f3a1bd063a5b2d0f--\n";
    }

    private static String attachment() {
        var file = new byte[200_000];
        new Random(1).nextBytes(file);
        return "Content-Type: multipart/mixed; boundary=\"000000000000f3a1c0063a5b2d11\"\n\n--000000000000f3a1c0063a5b2d11\nContent-Type: text/plain; charset=utf-8\n\n"
                + text(2_000)
                + "\n--000000000000f3a1c0063a5b2d11\nContent-Type: application/pdf; name=\"nota.pdf\"\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"nota.pdf\"\n\n"
                + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(file)
                + "\n--000000000000f3a1c0063a5b2d11--\n";
    }

    private static String text(int length) {
        return "Halo Kak, pesanan saya dengan nomor 88213 belum juga sampai. Mohon dicek ya, terima kasih.\n"
                .repeat(length / 90);
    }

    private static String html(int length) {
        return "<html><body>"
                + "<div style=\"font-family:Arial;color:#333\"><p>Halo <b>Kak</b>, <a href=\"https://contoh.id/x\">pesanan</a> saya"
                        .concat(" belum sampai.</p><img src=\"https://contoh.id/p.png\" alt=\"\"></div>\n")
                        .repeat(length / 180)
                + "</body></html>";
    }

    private static byte[] bytes(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private MailTiming() {}
}
