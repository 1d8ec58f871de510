package id.tameng.tickets.demo;

import java.util.List;
import java.util.Map;

/// What Toko Nusantara sells, who carries it, where to, who pays by what.
final class Wares {

    static final Map<String, List<String>> LISTS = Map.ofEntries(
            list(
                    "produk",
                    "blender Maspion",
                    "tas ransel kanvas",
                    "rak bumbu bambu",
                    "lampu meja LED",
                    "sprei katun motif parang",
                    "set pisau dapur",
                    "termos 1 liter",
                    "jam dinding kayu",
                    "payung lipat",
                    "kopi Gayo 500 gram",
                    "sarung tenun goyor",
                    "kotak bekal susun",
                    "mainan balok kayu",
                    "selimut bulu",
                    "panci presto"),
            list(
                    "baju",
                    "kemeja batik Megamendung",
                    "gamis linen",
                    "kaus polos combed 24s",
                    "jaket parasut",
                    "kebaya kutu baru",
                    "celana chino",
                    "hoodie rajut",
                    "kemeja flanel",
                    "tunik brokat",
                    "rok plisket"),
            list(
                    "sepatu",
                    "sepatu lari Ardiles",
                    "sandal gunung",
                    "sepatu pantofel kulit",
                    "sneakers kanvas",
                    "flat shoes anyaman",
                    "sepatu sekolah hitam",
                    "sandal kulit Cibaduyut",
                    "sepatu futsal"),
            list(
                    "gawai",
                    "earphone nirkabel",
                    "pengeras suara mini",
                    "bank daya 20.000 mAh",
                    "setrika uap",
                    "kipas angin duduk",
                    "jam pintar",
                    "penanak nasi 1,8 liter",
                    "papan tik mekanik",
                    "lampu pintar"),
            list(
                    "rumah",
                    "toples kaca",
                    "vas keramik",
                    "set cangkir tanah liat",
                    "piring saji motif lurik",
                    "gelas belimbing",
                    "tumbler baja",
                    "mangkuk keramik",
                    "teko kaca"),
            list(
                    "kosmetik",
                    "serum niacinamide",
                    "tabir surya SPF 50",
                    "sabun wajah beras",
                    "toner mawar",
                    "masker lumpur",
                    "minyak telon"),
            list(
                    "makanan",
                    "keripik tempe Malang",
                    "sambal roa",
                    "biskuit bayi",
                    "kopi susu bubuk",
                    "dodol Garut",
                    "abon sapi"),
            list("kurir", "JNE", "J&T", "SiCepat EKSPRES", "AnterAja EXPRESS", "POS Indonesia", "Ninja XPRESS", "TIKI"),
            list(
                    "kota",
                    "Bekasi",
                    "Surabaya",
                    "Semarang",
                    "Cirebon",
                    "Medan",
                    "Palembang",
                    "Solo",
                    "Bogor",
                    "Malang",
                    "Yogyakarta",
                    "Banjarmasin",
                    "Pontianak",
                    "Tangerang",
                    "Bandung"),
            list("kotatimur", "Denpasar", "Makassar", "Manado", "Mataram", "Kupang", "Kendari", "Palu"),
            list("bank", "BCA", "Mandiri", "BRI", "BNI", "BSI", "CIMB Niaga", "Permata"),
            list("voucher", "HEMAT11", "NUSANTARA50", "GAJIAN", "MERDEKA", "BELANJAYUK", "ONGKIRNOL"),
            list(
                    "warna",
                    "merah marun",
                    "hijau botol",
                    "krem",
                    "hitam",
                    "biru dongker",
                    "abu-abu",
                    "terakota",
                    "putih tulang"),
            list("hp", "Redmi Note 13", "Galaxy A15", "iPhone 12", "Oppo A58", "Vivo Y27", "Infinix Hot 40"),
            list(
                    "perusahaan",
                    "PT Cahaya Timur",
                    "CV Karya Bersama",
                    "Koperasi Melati",
                    "PT Samudra Jaya",
                    "Yayasan Bina Insani",
                    "CV Tunas Harapan"));

    private Wares() {}

    private static Map.Entry<String, List<String>> list(String name, String... items) {
        return Map.entry(name, List.of(items));
    }
}
