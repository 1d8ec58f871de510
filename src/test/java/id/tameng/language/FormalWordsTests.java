package id.tameng.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormalWordsTests {

    private final FormalWords words = new FormalWords();

    @Test
    void slangAndShorthandAreSaidInFullAndEverythingElseStays() {
        assertThat(words.of(
                        "Dasar goblok! Paket gw blm nyampe dr kmrn ke BCA, tlg dicek dong\nUdh 3 hari ga ada kabar"))
                .hasValue("Dasar goblok! Paket saya belum sampai dari kemarin ke BCA, tolong dicek dong\n"
                        + "Sudah 3 hari tidak ada kabar");
    }

    @Test
    void whatIsFormalEnoughIsLeftAlone() {
        assertThat(words.of("Selamat siang, saya ingin menanyakan status pesanan saya."))
                .isEmpty();
        assertThat(words.of("")).isEmpty();
        assertThat(words.of("paket gw blm nyampe ".repeat(500))).isEmpty();
    }
}
