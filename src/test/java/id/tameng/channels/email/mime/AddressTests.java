package id.tameng.channels.email.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            nullValues = "-",
            value = {
                "Siti <Siti@Contoh.ID>|Siti|siti@contoh.id",
                "siti@contoh.id|-|siti@contoh.id",
                "siti@contoh.id (Siti Rahma)|Siti Rahma|siti@contoh.id",
                "\"Rahma, Siti\" <siti@contoh.id>|Rahma, Siti|siti@contoh.id",
                "Rahma, Siti <siti@contoh.id>|Rahma, Siti|siti@contoh.id",
                "=?utf-8?Q?Rahma,_Siti?= <siti@contoh.id>|Rahma, Siti|siti@contoh.id",
                "'Siti' <siti@contoh.id>|Siti|siti@contoh.id",
                "\"siti@contoh.id\" <siti@contoh.id>|-|siti@contoh.id",
                "<siti@contoh.id|-|siti@contoh.id",
                "Siti siti@contoh.id|-|siti@contoh.id",
                "<mailto:siti@contoh.id>|-|siti@contoh.id",
                "<@relay.id,@lain.id:siti@contoh.id>|-|siti@contoh.id",
                "Siti <siti@bücher.example>|Siti|siti@xn--bcher-kva.example",
                "用户 <用户@contoh.id>|用户|用户@contoh.id",
                "\"Siti \\\"Ci\\\" R\" <siti@contoh.id>|Siti \"Ci\" R|siti@contoh.id",
                "Siti (a (b) c) <siti@contoh.id>|Siti|siti@contoh.id",
                "Siti \u202Etxt <siti@contoh.id>|Siti txt|siti@contoh.id",
                "\"Siti <siti@contoh.id>|Siti|siti@contoh.id",
            })
    void readsOneSenderHoweverItIsWritten(String header, String name, String address) {
        var from = read(header).from();
        assertThat(from.address()).isEqualTo(address);
        assertThat(from.name()).isEqualTo(name);
    }

    @Test
    void readsListsGroupsAndSemicolons() {
        assertThat(to("a@x.id, Budi <b@x.id>; c@x.id")).containsExactly("a@x.id", "b@x.id", "c@x.id");
        assertThat(to("Tim Toko: a@x.id, b@x.id; , c@x.id")).containsExactly("a@x.id", "b@x.id", "c@x.id");
        assertThat(to("undisclosed-recipients:;")).isEmpty();
        assertThat(to("a@x.id, bukan alamat, @x.id, b@, <>, a@x.id")).containsExactly("a@x.id");
    }

    @Test
    void takesTheFirstUsableOfSeveralSenders() {
        assertThat(read("<>, rusak, siti@contoh.id, b@x.id").from().address()).isEqualTo("siti@contoh.id");
    }

    @Test
    void asksOtherHeadersWhenFromSaysNothing() {
        assertThat(Eml.read("From: \nSender: a@x.id\n\nisi").from().address()).isEqualTo("a@x.id");
        assertThat(Eml.read("From: tidak ada\nReply-To: b@x.id\n\nisi").from().address())
                .isEqualTo("b@x.id");
        assertThat(Eml.read("Return-Path: <C@x.id>\nSubject: x\n\nisi").from().address())
                .isEqualTo("c@x.id");
    }

    @Test
    void refusesMailFromNobody() {
        assertThatThrownBy(() -> new MailReader().read(Eml.bytes("From: tidak ada\nTo: a@x.id\n\nisi")))
                .isInstanceOfSatisfying(
                        UnreadableMail.class, e -> assertThat(e.code()).isEqualTo("no-sender"));
        assertThatThrownBy(() -> new MailReader().read(Eml.bytes("\n \n")))
                .isInstanceOfSatisfying(
                        UnreadableMail.class, e -> assertThat(e.code()).isEqualTo("empty"));
        assertThatThrownBy(() -> new MailReader().read(Eml.bytes("halo apa kabar")))
                .isInstanceOfSatisfying(
                        UnreadableMail.class, e -> assertThat(e.code()).isEqualTo("unparseable"));
    }

    @Test
    void knowsWhereTheMailWasDelivered() {
        var mail = Eml.of(
                "Delivered-To: Halo+tok@Demo.test\nX-Original-To: lain@demo.test\nEnvelope-To: halo+tok@demo.test\n",
                "x");
        assertThat(mail.deliveredTo()).containsExactly("halo+tok@demo.test", "lain@demo.test");
    }

    private static ParsedMail read(String from) {
        return Eml.read(Eml.HEAD.replace("Siti Rahma <siti@contoh.id>", from) + "\nisi");
    }

    private static List<String> to(String header) {
        return Eml.read(Eml.HEAD.replace("halo@demo.tameng.test", header) + "\nisi").to().stream()
                .map(MailAddress::address)
                .toList();
    }
}
