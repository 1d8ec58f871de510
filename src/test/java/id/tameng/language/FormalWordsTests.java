package id.tameng.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormalWordsTests {

    private final FormalWords words = new FormalWords();

    @Test
    void slangAndShorthandAreSaidInFull() {
        assertThat(words.of("paket gw blm nyampe dr kmrn, tlg dicek dong\nudh 3 hari ga ada kabar"))
                .hasValueSatisfying(formal -> assertThat(formal)
                        .startsWith("Paket saya belum sampai dari")
                        .contains("tolong dicek", "\nSudah 3 hari tidak ada kabar")
                        .doesNotContain(" ,", "gw", "blm"));
    }

    @Test
    void whatIsFormalEnoughIsLeftAlone() {
        assertThat(words.of("Selamat siang, saya ingin menanyakan status pesanan saya.")).isEmpty();
        assertThat(words.of("My parcel has not arrived, please check.")).isEmpty();
        assertThat(words.of("")).isEmpty();
        assertThat(words.of("paket gw blm nyampe ".repeat(500))).isEmpty();
    }
}
