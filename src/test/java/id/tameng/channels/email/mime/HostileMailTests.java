package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever arrives, it is read or refused with a code; nothing else comes out, and nothing that a database would not
/// take.
class HostileMailTests {

    private static final List<String> SNIPPETS = List.of(
            "\n",
            "\r",
            "\r\n\r\n",
            "\0",
            "--b",
            "--b--",
            "--",
            ";",
            "=?utf-8?B?",
            "?=",
            "=?",
            "\"",
            "(",
            "<",
            ">",
            "=3D",
            "=\r\n",
            "Content-Type: multipart/mixed; boundary=b\r\n",
            "Content-Type: message/rfc822\r\n\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Type: text/html; charset=utf-16\r\n",
            "charset=utf-7",
            "charset=iso-2022-jp",
            "\u001B$B",
            "+2D0-",
            "\uFEFF",
            "From: ",
            "On Mon 1, x wrote:\r\n",
            "> ",
            "<blockquote>",
            "<div",
            "BEGIN:VEVENT\r\nDTSTART:",
            "filename*0*=UTF-8''%F0%9F",
            "References: <",
            "Date: 99:99",
            "boundary=\"b",
            "begin 644 x\r\n",
            "-- \r\n",
            "&#xD800;",
            "&#0;",
            "%00",
            "\u202E");

    @Property(tries = 4_000)
    void readsOrRefusesMutatedMail(@ForAll("mutated") byte[] raw) {
        expectReadOrRefused(raw);
    }

    @Property(tries = 1_000)
    void readsOrRefusesAnyBytes(@ForAll byte[] raw) {
        expectReadOrRefused(raw);
        assertThat(MailHeaders.contentHash(raw)).hasSize(64);
        MailHeaders.messageId(raw);
    }

    @Property(tries = 1_000)
    void readsOrRefusesHeadersOfAnyBytes(@ForAll byte[] value, @ForAll("names") String name) {
        var mail = new java.io.ByteArrayOutputStream();
        mail.writeBytes(Eml.bytes("From: a@x.id\n" + name + ": "));
        mail.writeBytes(value);
        mail.writeBytes(Eml.bytes("\n\nisi\n"));
        expectReadOrRefused(mail.toByteArray());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "Subject",
                "From",
                "To",
                "Content-Type",
                "Content-Disposition",
                "Content-Transfer-Encoding",
                "Message-ID",
                "References",
                "Date",
                "Return-Path",
                "Auto-Submitted",
                "X-Failed-Recipients");
    }

    @Provide
    Arbitrary<byte[]> mutated() {
        return Arbitraries.longs().map(seed -> mutate(new Random(seed)));
    }

    private static byte[] mutate(Random random) {
        var seeds = MailSeeds.ALL;
        var text = new StringBuilder(seeds.get(random.nextInt(seeds.size())).replace("\n", "\r\n"));
        for (int i = random.nextInt(8); i >= 0; i--) {
            change(text, random, seeds);
        }
        return bytes(text);
    }

    private static void change(StringBuilder text, Random random, List<String> seeds) {
        var at = random.nextInt(text.length() + 1);
        var end = Math.min(text.length(), at + random.nextInt(60));
        switch (random.nextInt(6)) {
            case 0 -> text.insert(at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, text.substring(at, end).repeat(random.nextInt(30)));
            case 3 -> text.insert(at, (char) random.nextInt(256));
            case 4 -> text.setLength(at);
            default -> text.append(seeds.get(random.nextInt(seeds.size())));
        }
    }

    /// One byte a character, so that broken UTF-8 comes about; what has no such byte is written as UTF-8.
    private static byte[] bytes(StringBuilder text) {
        var out = new java.io.ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c < 256) {
                out.write(c);
            } else {
                out.writeBytes(new String(Character.toChars(c)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    private static void expectReadOrRefused(byte[] raw) {
        try {
            expectStorable(new MailReader().read(raw.clone()));
        } catch (UnreadableMail refused) {
            assertThat(refused.code()).isIn("no-sender", "empty", "unparseable");
        }
    }

    private static void expectStorable(ParsedMail mail) {
        var texts = new ArrayList<String>(List.of(mail.toString(), mail.fullText(), mail.bodyText(), mail.subject()));
        mail.attachments().forEach(file -> {
            texts.add(file.name());
            texts.add(file.contentType());
            assertThat(file.name().length()).isBetween(1, Limits.FILE_NAME);
        });
        for (var text : texts) {
            assertThat(text.indexOf('\0')).isNegative();
            assertThat(text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
        }
        assertThat(mail.from().address()).isNotBlank();
        assertThat(mail.bodyText().isBlank()).isEqualTo(mail.fullText().isBlank());
    }
}
