package id.tameng.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierTurnsTests {

    private static final Language LANGUAGE = new Language();

    @Test
    void whoJustToldWhatHappenedToHerQuotes() {
        var words = "anjing, babi, semua keluar dari mulutnya";
        assertThat(LANGUAGE.judge(words).abuse().abusive()).isTrue();
        var told = List.of("driver kalian memaki saya di depan anak saya");
        assertThat(LANGUAGE.judge(words, told).abuse().abusive()).isFalse();
    }

    @Test
    void whoeverIsToldOffHimselfIsStillInsulted() {
        var told = List.of("driver kalian memaki saya di depan anak saya");
        assertThat(LANGUAGE.judge("goblok kamu min", told).abuse().abusive()).isTrue();
    }

    @Test
    void anInsultMakesTheNextWordsSharper() {
        var words = "otak kamu ketinggalan di mana";
        assertThat(LANGUAGE.judge(words, List.of("tolol kamu")).abuse().score())
                .isGreaterThan(LANGUAGE.judge(words).abuse().score());
    }

    @Test
    void plainWordsStayPlainAfterAnything() {
        var before = List.of("anjing lu", "bangsat", "goblok kamu min");
        assertThat(LANGUAGE.judge("nomor pesanannya 4471 ya kak", before)
                        .abuse()
                        .abusive())
                .isFalse();
    }

    @Test
    void nothingEarlierChangesNothing() {
        assertThat(LANGUAGE.judge("paket saya mana", List.of())).isEqualTo(LANGUAGE.judge("paket saya mana"));
    }
}
