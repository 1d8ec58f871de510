package id.tameng.care.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCheckTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Itu kesalahan Anda sendiri karena salah alamat.      | blame
            Seharusnya kakak membaca dulu syaratnya.             | blame
            You should have read the terms.                      | blame
            Itu bukan urusan kami.                               | cold
            Mohon maklum ya.                                     | cold
            That's our policy.                                   | cold
            Dana akan segera kami kembalikan.                    | promise
            Kami akan mengabari secepatnya.                      | promise
            We will get back to you.                             | promise
            """)
    void noticesWhatMayHurt(String draft, String kind) {
        assertThat(DraftCheck.of(draft)).extracting(DraftCheck.Hint::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saya kabari lagi besok sebelum pukul 10.00.",
                "Dana akan kami kembalikan paling lambat 3 hari kerja.",
                "Maaf atas keterlambatannya, ini ada di pihak kami.",
                "Terima kasih sudah menunggu, paketnya sudah di Surabaya.",
                "We will send it today.",
                "Kalau ada yang kurang jelas, kabari saya ya."
            })
    void leavesKindWordsAlone(String draft) {
        assertThat(DraftCheck.of(draft)).isEmpty();
    }
}
