package id.tameng.language.intents;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.language.Encoder;
import id.tameng.language.intents.IntentLearning.Lessons;
import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntentModelTests {

    private static final Normaliser NORMALISER = new Normaliser(Dictionaries.shipped());
    private static final List<String> ELSEWHERE = Dictionaries.lines("elsewhere.txt");
    private static final Map<String, List<String>> EXAMPLES = Map.of(
            "refund",
            List.of(
                    "kapan uang saya kembali",
                    "mau refund pesanan kemarin",
                    "dana pengembalian belum masuk",
                    "refund saya kapan cair",
                    "tolong proses pengembalian dana",
                    "uang refund blm masuk rekening"),
            "lacak",
            List.of(
                    "paket saya sampai mana",
                    "cek resi dong kak",
                    "posisi kiriman saya di mana sekarang",
                    "paketnya udah dikirim belum",
                    "status pengiriman pesanan saya",
                    "kurirnya sudah sampai mana"),
            "sandi",
            List.of(
                    "lupa kata sandi",
                    "tidak bisa login ke akun",
                    "reset password gimana caranya",
                    "akun saya gak bisa masuk",
                    "kode masuk salah terus",
                    "cara ganti password"));

    private static final IntentModel MODEL = learn(null);

    private static IntentModel learn(@Nullable Encoder encoder) {
        return IntentLearning.learn(new Lessons(NORMALISER, EXAMPLES, ELSEWHERE, encoder));
    }

    @Test
    void recognisesWhatItWasTaught() {
        assertThat(MODEL.recognise("min refund aku kpn cair ya"))
                .map(Intent::name)
                .contains("refund");
        assertThat(MODEL.recognise("resi saya, paketnya sampai mana?"))
                .map(Intent::name)
                .contains("lacak");
        assertThat(MODEL.recognise("lupa password, ga bisa login"))
                .map(Intent::name)
                .contains("sandi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the museum in london has a garden",
                "siapa penyanyi lagu ini",
                "halo selamat sore semua",
                "resep soto ayam yang gampang",
                "🙂🙂🙂"
            })
    void rejectsWhatItNeverHeardOf(String text) {
        assertThat(MODEL.recognise(text)).isEmpty();
    }

    @Test
    void learnsTheSameFromTheSame() {
        assertThat(learn(null).best("uang saya mana")).isEqualTo(MODEL.best("uang saya mana"));
    }

    @Test
    void saysHowWellItDoesOnWhatWasLeftOut() {
        assertThat(MODEL.accuracy()).isBetween(0.5, 1.0);
    }

    /// Knows one word that the examples never use.
    private static final class Synonyms implements Encoder {

        @Override
        public float[] encode(String text) {
            boolean money = text.contains("refund") || text.contains("uang") || text.contains("reimburse");
            boolean parcel = text.contains("paket") || text.contains("resi") || text.contains("kiriman");
            return new float[] {money ? 1 : 0, parcel ? 1 : 0, money || parcel ? 0 : 1};
        }
    }

    @Test
    void anEncoderHelpsWithWordsNobodyTaught() {
        var helped = learn(new Synonyms());
        var question = "reimburse";
        assertThat(helped.best(question).name()).isEqualTo("refund");
        assertThat(helped.best(question).margin())
                .isGreaterThan(MODEL.best(question).margin());
    }

    @Test
    void anEncoderThatSaysNothingChangesNothing() {
        var helped = learn(text -> new float[0]);
        assertThat(helped.best("paket sampai mana")).isEqualTo(MODEL.best("paket sampai mana"));
    }

    @Test
    void theShippedSetIsLearntFromTenExamplesEach() {
        var shipped = new HashMap<String, List<String>>();
        Dictionaries.lines("intents.tsv")
                .forEach(line -> shipped.merge(
                        line.split("\t")[0],
                        List.of(line.split("\t")[1]),
                        (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream())
                                .toList()));
        assertThat(shipped).hasSizeGreaterThanOrEqualTo(40);
        assertThat(shipped.values()).allSatisfy(examples -> assertThat(examples).hasSizeBetween(10, 30));
        var model = IntentLearning.learn(new Lessons(NORMALISER, shipped, ELSEWHERE, null));
        assertThat(model.recognise("kak paketku kok belum nyampe ya, resinya ini"))
                .isPresent();
        assertThat(model.recognise("kode otp gak masuk2 min")).map(Intent::name).contains("otp");
        assertThat(model.recognise("presiden amerika yang pertama siapa")).isEmpty();
    }
}
