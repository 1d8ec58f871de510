package id.tameng.language.normal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTests {

    private final Normaliser normaliser = new Normaliser(new WordForms(
            Map.of("gk", "tidak", "sinyl", "sinyal"), List.of("anjing", "banget", "maaf", "bisa", "ibu", "saya")));

    @ParameterizedTest
    @CsvSource({
        "gk, tidak", "bangettttt, banget", "maaaaf, maaf", "bisa2, bisa", "4nj1ng, anjing", "a n j i n g, anjing",
        "a.n.j.i.n.g, anjing", "annjiing, anjing", "ａｎｊｉｎｇ, anjing", "аnjing, anjing", "ANJING, anjing",
                "sinylnya, sinyalnya",
        "a😡n😡j😡i😡n😡g, anjing", "galaxys21, galaxys21"
    })
    void findsTheWordBehind(String typed, String meant) {
        assertThat(words(typed)).containsExactly(meant);
    }

    @Test
    void knowsWhereEverythingStood() {
        var text = "Halo\u200B k4k, B-A-B-I  ya";
        var reading = new Reading();
        normaliser.read(text, reading);
        var pieces = new ArrayList<String>();
        for (int token = 0; token < reading.size(); token++) {
            pieces.add(text.substring(reading.start(token), reading.end(token)));
        }
        assertThat(pieces).containsExactly("Halo", "k4k", ",", "B-A-B-I", "ya");
    }

    @Test
    void namesLinksAndNumbersAreOfAKind() {
        assertThat(words("@toko_kita cek https://contoh.test/a?b=1 no 12345"))
                .containsExactly("xxxuserxxx", "cek", "xxxurlxxx", "no", "xxxnumberxxx");
    }

    private List<String> words(String text) {
        var reading = new Reading();
        normaliser.read(text, reading);
        var words = new ArrayList<String>();
        for (int token = 0; token < reading.size(); token++) {
            words.add(reading.normalOf(token));
        }
        return words;
    }
}
