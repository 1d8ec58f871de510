package id.tameng.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTests {

    private static final Language LANGUAGE = new Language();

    @ParameterizedTest
    @CsvSource({
        "id, pesanan saya belum sampai padahal sudah seminggu",
        "en, my order has not arrived yet and nobody answers me",
        "jv, pesenanku durung teko nganti saiki piye iki",
        "su, pesenan abdi teu acan dugi dugi ka ayeuna kumaha ieu"
    })
    void tellsLanguages(String language, String text) {
        assertThat(LANGUAGE.judge(text).language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "?!?", "Где мой заказ, почему он до сих пор не пришёл", "😀😀", "مرحبا أين طلبي"})
    void admitsWhatItCannotRead(String text) {
        assertThat(LANGUAGE.judge(text).language()).isEqualTo("unknown");
    }

    @Test
    void plainRequestsAndPlainlyToldProblemsAreNeutral() {
        assertThat(LANGUAGE.judge("boleh minta tolong cek resi saya kak?")
                        .sentiment()
                        .label())
                .isEqualTo("neutral");
        var problem = LANGUAGE.judge("saldo terpotong tapi uang tidak keluar, mohon dibantu");
        assertThat(problem.sentiment().label()).isEqualTo("neutral");
        assertThat(problem.problem().is()).isTrue();
    }

    @Test
    void moodIsHeard() {
        assertThat(LANGUAGE.judge("parah banget pelayanannya, kecewa berat!!!")
                        .sentiment()
                        .label())
                .isEqualTo("negative");
        var thanks = LANGUAGE.judge("terima kasih banyak kak, sudah beres, mantap pelayanannya");
        assertThat(thanks.sentiment().label()).isEqualTo("positive");
        assertThat(thanks.gratitude().is()).isTrue();
    }

    @Test
    void waitingGladlyIsNoAnger() {
        var judged = LANGUAGE.judge("okee ditunggu bgt");
        assertThat(judged.sentiment().label()).isNotEqualTo("negative");
        assertThat(judged.anger()).isLessThan(0.5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is your name?",
                "are you a bot or am I talking to a person?",
                "kaum mager seperti saya sangat terbantu",
                "saya jatuh cinta sama aplikasi ini",
                "saya dibilang tolol sama kasirnya",
                "kerjo",
                "Cepetan!"
            })
    void ordinaryTalkIsNoAbuse(String text) {
        assertThat(LANGUAGE.judge(text).abuse().abusive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goblok kamu min",
                "4nj1ng lu min",
                "a n j i n g lo",
                "b.a.n.g.s.a.t kalian",
                "baaangsaaat",
                "аnjing lu",
                "b*ngs*t lo",
                "saya bunuh kamu kalau uang saya gak balik",
                "mbak minta nomor wa pribadi dong cantik",
                "dasar kafir, gak bisa kerja",
                "anak SD juga lebih pinter dari kamu",
                "asu kowe mbak",
                "you are so stupid"
            })
    void abuseIsFound(String text) {
        assertThat(LANGUAGE.judge(text).abuse().abusive()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "makanan anjing yang saya pesan belum sampai", "mie setan level 5 masih ada kak?",
                        "anjir keren banget, makasih min",
                "HP saya mati total", "klaim asuransi saya bagaimana ya",
                        "penjual membalas chat saya dengan kata kasar \"bangsat\"",
                "kondom merk ini expired nya kapan kak?", "aplikasinya jelek banget, sering force close"
            })
    void whatOnlyLooksLikeAbuseIsLeftAlone(String text) {
        assertThat(LANGUAGE.judge(text).abuse().abusive()).isFalse();
    }

    @Test
    void reasonsPointIntoTheOriginal() {
        var text = "Halo, refund mana? G O B L O K banget sih";
        var reason = LANGUAGE.judge(text).spans().getFirst();
        assertThat(text.substring(reason.start(), reason.end())).startsWith("G O B L O K");
        assertThat(reason.reason()).startsWith("abuse.insult.rule-");
    }

    @Test
    void whoeverIsAtRiskIsSeen() {
        assertThat(LANGUAGE.judge("saya capek hidup, mau bunuh diri saja")
                        .distress()
                        .is())
                .isTrue();
        assertThat(LANGUAGE.judge("mau mati rasanya nunggu kurir dari pagi wkwk")
                        .distress()
                        .is())
                .isFalse();
    }
}
