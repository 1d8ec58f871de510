package id.tameng.channels.email.mime;

import java.util.List;

/// Mails in the manner of the programs that people here use; the fuzz test breaks them.
final class MailSeeds {

    static final String GMAIL = Eml.HEAD + """
            In-Reply-To: <lama@demo.tameng.test>
            References: <akar@demo.tameng.test> <lama@demo.tameng.test>
            Content-Type: multipart/alternative; boundary="000000000000abc"

            --000000000000abc
            Content-Type: text/plain; charset="UTF-8"
            Content-Transfer-Encoding: quoted-printable

            Barang belum sampai =F0=9F=98=A2

            Pada tanggal Sen, 1 Jun 2026 pukul 10.00 Toko <halo@demo.tameng.test>
            menulis:

            > Sudah kami kirim.
            --000000000000abc
            Content-Type: text/html; charset="UTF-8"
            Content-Transfer-Encoding: quoted-printable

            <div dir=3D"ltr">Barang belum sampai</div><div class=3D"gmail_quote"><blockquote>x</blockquote></div>
            --000000000000abc--
            """;

    static final String OUTLOOK = Eml.HEAD + """
            Content-Type: multipart/related; boundary="_004_"; type="text/html"

            --_004_
            Content-Type: text/html; charset="iso-8859-1"

            <html><body><p class=MsoNormal>Tolong dicek<img src="cid:image001.png@01"></p>
            <div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'>Dari: Toko</div></body></html>
            --_004_
            Content-Type: image/png; name="image001.png"
            Content-ID: <image001.png@01>
            Content-Transfer-Encoding: base64

            iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk
            --_004_--
            """;

    static final String APPLE = Eml.HEAD + """
            Content-Type: multipart/mixed; boundary=Apple-Mail-1

            --Apple-Mail-1
            Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes

            Ini fotonya,
            Kak.
            --Apple-Mail-1
            Content-Type: application/pdf; name*0*=UTF-8''nota%20; name*1=juni.pdf
            Content-Disposition: attachment; filename="=?utf-8?Q?nota_juni=2Epdf?="
            Content-Transfer-Encoding: base64

            JVBERi0xLjQKJcTl8uXrp
            --Apple-Mail-1
            Content-Type: text/plain

            Dikirim dari iPhone saya
            --Apple-Mail-1--
            """;

    static final String YAHOO = Eml.HEAD.replace(
                    "Subject: Pesanan", "Subject: =?UTF-8?B?UGVzYW5hbiBzYXlh?= =?UTF-8?Q?_=F0=9F?= =?UTF-8?Q?=99=8F?=")
            + """
            Content-Type: text/html; charset=UTF-8

            <html><body><div>Halo</div><div id="yahoo_quoted_1" class="yahoo_quoted">Pada Senin, Toko menulis:</div></body></html>
            """;

    static final String BOUNCE = """
            Return-Path: <>
            From: MAILER-DAEMON@mx.contoh.id (Mail Delivery System)
            Subject: Undelivered Mail Returned to Sender
            Content-Type: multipart/report; report-type=delivery-status; boundary="r"

            --r
            Content-Type: text/plain

            <budi@contoh.id>: host mx said: 550 5.1.1 User unknown
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.contoh.id

            Final-Recipient: rfc822; budi@contoh.id
            Action: failed
            Status: 5.1.1
            --r
            Content-Type: message/rfc822

            Message-ID: <asli@demo.tameng.test>

            isi
            --r--
            """;

    static final String INVITE = Eml.HEAD + """
            Content-Type: text/calendar; method=REQUEST

            BEGIN:VCALENDAR
            BEGIN:VEVENT
            SUMMARY:Rapat
            DTSTART;TZID=Asia/Jakarta:20260601T090000
            ORGANIZER;CN=Siti:mailto:siti@contoh.id
            END:VEVENT
            END:VCALENDAR
            """;

    static final String JAPANESE =
            Eml.HEAD + "Content-Type: text/plain; charset=ISO-2022-JP\n\n\u001B$BCmJ8\u001B(B desu\n-- \nSiti\n";

    static final String TNEF = Eml.HEAD
            + "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
            + "eJ8+IgEAAQyAAgASAAAASGFsbyBkYXJpIE91dGxvb2sAAAABApAGAA4AAAAAAAAAAAAAAAAAAAAAAAABD4AGAAgAAAAlUERGLTEuNAAA\n";

    static final List<String> ALL = List.of(GMAIL, OUTLOOK, APPLE, YAHOO, BOUNCE, INVITE, JAPANESE, TNEF);

    private MailSeeds() {}
}
