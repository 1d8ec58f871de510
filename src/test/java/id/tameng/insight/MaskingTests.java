package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskingTests {

    @Test
    void nothingOfItNamesOrIdentifiesAnybody() {
        assertThat(Masking.mask("""
                        Halo, saya Siti Rahayu (siti.rahayu@contoh.test, @sitirahayu, 0812-3456-7890).
                        Pesanan INV20261122, kartu 4111 1111 1111 1111, lihat https://toko.test/p/9?u=siti
                        """, "Siti Rahayu"))
                .isEqualTo("Halo, saya xxxuserxxx xxxuserxxx (xxxuserxxx, xxxuserxxx, xxxnumberxxx)."
                        + " Pesanan xxxnumberxxx, kartu xxxnumberxxx, lihat xxxuserxxx");
    }

    @Test
    void whatTheModelLearnsFromStays() {
        assertThat(Masking.mask("Udah 3 hari, refund 50 rb mana??", "Al di"))
                .isEqualTo("Udah 3 hari, refund 50 rb mana??");
    }

    @Test
    void aVeryLongTextIsCutAndStaysOneLine() {
        assertThat(Masking.mask("kata\tdan\nkata ".repeat(1_000), "Siti"))
                .hasSizeLessThanOrEqualTo(2_000)
                .doesNotContain("\n", "\t");
    }
}
