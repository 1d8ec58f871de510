package id.tameng.language.intents;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.language.normal.Dictionaries;
import id.tameng.language.normal.Normaliser;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntentModelTests {

    private static final Normaliser NORMALISER = new Normaliser(Dictionaries.shipped());
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

    private final IntentModel model = IntentLearning.learn(NORMALISER, EXAMPLES);

    @Test
    void recognisesWhatItWasTaught() {
        assertThat(model.recognise("min refund aku kpn cair ya"))
                .map(Intent::name)
                .contains("refund");
        assertThat(model.recognise("resi saya, paketnya sampai mana?"))
                .map(Intent::name)
                .contains("lacak");
        assertThat(model.recognise("lupa password, ga bisa login"))
                .map(Intent::name)
                .contains("sandi");
    }

    @Test
    void rejectsWhatItNeverHeardOf() {
        assertThat(model.recognise("the weather in london is lovely")).isEmpty();
        assertThat(model.recognise("")).isEmpty();
    }

    @Test
    void learnsTheSameFromTheSame() {
        var again = IntentLearning.learn(NORMALISER, EXAMPLES);
        assertThat(again.best("uang saya mana")).isEqualTo(model.best("uang saya mana"));
    }
}
