package id.tameng.language.pii;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalScanTests {

    @ParameterizedTest
    @CsvSource({
        "kartu saya 4111 1111 1111 1111 ditolak, 4111 1111 1111 1111, CARD",
        "NIK 3174096112900001 sudah benar, 3174096112900001, NIK",
        "npwp 09.254.294.3-407.000 ya, 09.254.294.3-407.000, NPWP",
        "hubungi 0812-3456-7890 saja, 0812-3456-7890, PHONE",
        "wa +62 812 3456 7890, +62 812 3456 7890, PHONE",
        "surel rina.k@contoh.test mas, rina.k@contoh.test, EMAIL",
        "transfer ke rek 1234567890 a.n. Rina, 1234567890, ACCOUNT",
        "kode otp 482913 tidak bisa, 482913, CODE"
    })
    void findsWhatIdentifiesAPerson(String text, String found, Personal.Kind kind) {
        assertThat(PersonalScan.find(text))
                .containsExactly(new Personal(text.indexOf(found), text.indexOf(found) + found.length(), kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harga 1250000 rupiah",
                "sudah 3 hari",
                "pesanan tanggal 12 jam 14.30",
                "INV/2026/00123",
                "galaxy s21 5g",
                "@tokokita halo",
                "4111 1111 1111 1112"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PersonalScan.find(text)).isEmpty();
    }

    @Test
    void findsSeveralInOrder() {
        assertThat(PersonalScan.find("081234567890 atau rina@contoh.test"))
                .extracting(Personal::kind)
                .isEqualTo(List.of(Personal.Kind.PHONE, Personal.Kind.EMAIL));
    }
}
