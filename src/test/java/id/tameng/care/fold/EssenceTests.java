package id.tameng.care.fold;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.language.Language;
import org.junit.jupiter.api.Test;

class EssenceTests {

    private final Tones tones = new Tones(new Language());
    private final Essence essence = new Essence(piece -> !tones.of(piece).isAbusive());

    @Test
    void keepsTheSentencesThatHurtNobody() {
        assertThat(essence.of("Dasar goblok kalian semua! Paket saya belum sampai sejak Senin. CS anjing."))
                .isEqualTo("Paket saya belum sampai sejak Senin.");
    }

    @Test
    void findsTheHarmlessClauseOfAHarshSentence() {
        assertThat(essence.of("Anjing lu semua, paket saya belum sampai dua minggu"))
                .contains("paket saya belum sampai dua minggu")
                .doesNotContainIgnoringCase("anjing");
    }

    @Test
    void lowersShouting() {
        assertThat(essence.of("TOLOL KALIAN! UANG SAYA BELUM DIKEMBALIKAN SAMPAI HARI INI"))
                .isEqualTo("Uang saya belum dikembalikan sampai hari ini");
    }

    @Test
    void isEmptyWhenNothingElseIsSaid() {
        assertThat(essence.of("Anjing. Bangsat. Goblok!")).isEmpty();
    }

    @Test
    void leavesNothingOfAThreatThatOnlySaysWhatItsWriterWillDo() {
        var ofGrave = essence.withoutWhatIsTurnedToSomebody();
        assertThat(ofGrave.of("Awas kamu, gue tau kantor lu di mana. Gue samperin, gue habisin lu nanti malam."))
                .isEmpty();
        assertThat(ofGrave.of("Saya bunuh kamu. Besok saya akan datangi, jangan lari. Uang saya belum kembali."))
                .isEqualTo("jangan lari. Uang saya belum kembali.");
    }

    @Test
    void neverGrowsWithTheMessage() {
        var many = new StringBuilder("Bangsat!");
        for (int day = 1; day < 5_000; day++) {
            many.append(" Pesanan nomor ").append(day).append(" belum datang.");
        }
        assertThat(essence.of(many.toString())).startsWith("Pesanan nomor 1").hasSizeLessThanOrEqualTo(220);
    }
}
