package id.tameng.tickets.working;

import id.tameng.customers.Contact;
import id.tameng.customers.Correspondents.Correspondent;
import id.tameng.tickets.Automation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.IncomingMessage.Belonging;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// One morning on which QRIS payments hung, as customers told it.
///
/// @param from when the first wrote; the others follow until `to`
/// @param team whose tickets these are, by which mailbox
record DemoIncident(long team, long account, List<Correspondent> customers, Instant from, Instant to) {

    private static final List<List<String>> LETTERS = List.of(
            List.of(
                    "QRIS gagal semua sejak pagi",
                    "Halo, dari tadi pembayaran QRIS di kasir kami gagal terus. Apa sedang ada gangguan?"),
            List.of(
                    "Bayar QRIS muter terus",
                    "Kak, saya bayar pakai QRIS tapi muter terus di halaman menunggu. Saldo sudah terpotong. Mohon dibantu ya."),
            List.of(
                    "Saldo terpotong, pesanan belum lunas",
                    "Selamat pagi, saldo saya sudah terpotong lewat QRIS tetapi pesanan masih menunggu pembayaran."),
            List.of("QRIS error", "QRIS-nya error min, sudah coba tiga kali. Pesanannya jangan dibatalkan dulu ya."),
            List.of(
                    "Pembayaran tidak masuk",
                    "Saya sudah scan QRIS dan di bank statusnya berhasil, tapi di sini belum masuk."),
            List.of(
                    "Tanya status pembayaran",
                    "Pagi kak, pembayaran saya jam 8 tadi kok belum terdeteksi? Pakai QRIS."),
            List.of(
                    "Gagal bayar berkali-kali",
                    "Sudah gagal bayar empat kali. Kalau memang gangguan tolong kasih tahu, supaya saya tidak coba terus."),
            List.of(
                    "Kode QR kedaluwarsa terus",
                    "Kode QR-nya selalu bilang kedaluwarsa padahal baru muncul. Bagaimana ya?"),
            List.of(
                    "Uang saya ke mana?",
                    "Uang saya terpotong tetapi pesanan batal otomatis. Tolong dicek, saya butuh barangnya minggu ini."),
            List.of(
                    "Konfirmasi pembayaran QRIS",
                    "Mohon konfirmasi, pembayaran saya lewat QRIS pagi ini berhasil atau tidak? Terima kasih."),
            List.of("Sudah ada kabar?", "Permisi, sudah ada kabar soal QRIS? Di toko sebelah katanya juga gangguan."));

    /// The first is about the cause, the others hang on it; the last is from the customer of the second, once more.
    List<IncomingMessage> letters() {
        var letters = new ArrayList<IncomingMessage>();
        for (int i = 0; i < LETTERS.size(); i++) {
            letters.add(letter(LETTERS.get(i), customers.get(i), i));
        }
        letters.add(letter(
                List.of(
                        "Susulan: saldo terpotong",
                        "Tadi saya sudah menulis soal QRIS yang muter terus. Ini saya kirim lagi, siapa tahu belum masuk."),
                customers.get(1),
                LETTERS.size()));
        return letters;
    }

    private IncomingMessage letter(List<String> words, Correspondent customer, int number) {
        return new IncomingMessage(
                "email",
                account,
                team,
                Duration.ofDays(7),
                Belonging.NONE,
                Contact.email(customer.address(), customer.name()),
                List.of(),
                List.of(),
                words.getFirst(),
                words.getLast(),
                null,
                null,
                List.of(),
                null,
                null,
                Automation.NONE,
                from.plus(
                        Duration.between(from, to).dividedBy(LETTERS.size() + 1).multipliedBy(number)));
    }
}
