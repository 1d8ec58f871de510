package id.tameng.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.language.Judgement.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A letter of a page is read as carefully as a line.
class LettersTests {

    private static final Language LANGUAGE = new Language();

    private static final String REQUEST = """
            Selamat siang, kami dari koperasi sekolah ingin menanyakan kemungkinan pembelian dalam jumlah banyak. \
            Kami memerlukan sekitar 200 cangkir tanah liat dan 50 tas anyaman untuk acara bulan depan. \
            Apakah ada harga khusus untuk pembelian sebanyak itu? \
            Bisakah dikirim bertahap ke tiga alamat yang berbeda di Bandung, Cimahi, dan Sumedang? \
            Kami juga memerlukan faktur pajak atas nama koperasi serta surat jalan untuk setiap kiriman. \
            Mohon informasi lama pengerjaan, biaya kirim, dan cara pembayarannya. \
            Bila diperlukan, kami dapat datang ke toko untuk melihat contoh barang pada hari kerja.\s""";

    private static final String STORY = """
            Selamat siang kak. Saya memesan kopi Gayo dua minggu yang lalu dan membayar lewat transfer. \
            Setelah itu saya mendapat surel bahwa pesanan sedang dikemas. \
            Tiga hari kemudian statusnya berubah menjadi dikirim. \
            Saya menunggu di rumah sampai sore tetapi kurir tidak datang. \
            Keesokan harinya saya menelepon gudang dan diberi tahu bahwa alamatnya kurang lengkap. \
            Saya sudah melengkapi alamat itu lewat aplikasi. Lalu saya diminta menunggu lagi dua hari kerja. \
            Sampai hari ini barang belum ada. Mohon dicek lagi ke gudang dan ke kurirnya.\s""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dasar tolol. ",
                "Anjing lu semua! ",
                "Kalian memang otak udang. ",
                "Awas kamu, saya samperin kantormu nanti malam. ",
                "Saya bunuh kamu nanti malam. ",
                "Mbak cantik, minta nomor WA pribadi dong. "
            })
    void oneHarshSentenceIsHeardWhereverItStands(String harsh) {
        for (var letter : new String[] {
            harsh + STORY, STORY + harsh, REQUEST + harsh + STORY, (STORY + REQUEST).repeat(10) + harsh + STORY
        }) {
            var abuse = LANGUAGE.judge(letter).abuse();
            assertThat(abuse.abusive()).as(letter).isTrue();
            assertThat(abuse.band()).as(letter).isNotEqualTo(Band.UNSURE);
        }
    }

    @Test
    void itIsPointedAtWhereItStands() {
        var letter = STORY + REQUEST + "Dasar tolol. " + STORY;
        var first = LANGUAGE.judge(letter).spans().getFirst();
        assertThat(letter.substring(first.start(), first.end())).contains("tolol");
    }

    @Test
    void aCalmLetterSoundsCalmHoweverLongItIs() {
        for (int times = 1; times < 8; times++) {
            var judged = LANGUAGE.judge(REQUEST.repeat(times));
            assertThat(judged.sentiment().label()).isEqualTo("neutral");
            assertThat(judged.anger()).isLessThan(0.3);
            assertThat(judged.abuse().abusive()).isFalse();
        }
    }

    @Test
    void nobodyIsInDangerBecauseSheWritesMuch() {
        assertThat(LANGUAGE.judge((STORY + REQUEST).repeat(15)).distress().is()).isFalse();
    }

    @Test
    void whoeverIsInDangerIsSeenInALongLetter() {
        var letter = (STORY + REQUEST).repeat(3) + "Saya sudah tidak sanggup lagi, saya mau bunuh diri. " + STORY;
        assertThat(LANGUAGE.judge(letter).distress().is()).isTrue();
    }

    @Test
    void thanksAtTheEndOfALongLetterAreHeard() {
        var letter =
                REQUEST.repeat(2) + "Terima kasih banyak kak Dewi, sudah sabar sekali membantu saya kemarin, puas!";
        assertThat(LANGUAGE.judge(letter).gratitude().is()).isTrue();
    }

    @Test
    void whatSomebodyElseSaidStaysToldInTheNextPassage() {
        var letter = STORY + "Driver kalian memaki saya di depan anak saya. Anjing, babi, semua keluar dari mulutnya. "
                + STORY;
        assertThat(LANGUAGE.judge(letter).abuse().abusive()).isFalse();
    }
}
