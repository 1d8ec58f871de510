package id.tameng.customers;

import java.util.List;

/// Names as they are heard from Aceh to Papua, and the companies that order from a shop.
final class DemoNames {

    /// People of one part of the country.
    ///
    /// @param last empty where people go by one name
    record Region(String zone, String language, List<String> first, List<String> last) {}

    private static final String WIB = "Asia/Jakarta";
    private static final String WITA = "Asia/Makassar";
    private static final String WIT = "Asia/Jayapura";

    static final List<Region> REGIONS = List.of(
            region(
                    WIB,
                    "jv",
                    "Sri Agus Bambang Endang Joko Slamet Wahyu Retno Puji Sulastri Eko Tri",
                    "Wibowo Susanto Lestari Handayani Prabowo Rahayu Purnomo Widodo Astuti Nugroho"),
            region(
                    WIB,
                    "su",
                    "Asep Dadang Euis Neneng Ujang Cecep Lilis Tatang Rina Yayat Dede Iis",
                    "Kurniawan Suryana Nurhayati Hidayat Permana Sopandi Rohaeni Saepudin Komalasari"),
            region(
                    WIB,
                    "id",
                    "Togar Martua Rotua Ruth Hotman Lamtiur Jonathan Tiur Parlin Debora Sahat Melva",
                    "Simanjuntak Siregar Nasution Hutapea Panjaitan Sitorus Lubis Sinaga Manurung Harahap"),
            region(
                    WIB,
                    "id",
                    "Yusuf Fitri Ridwan Rahmi Zulkifli Elvira Syafril Desi Hendri Nurul Irwan Yulia",
                    "Chaniago Piliang Koto Sikumbang Tanjung Jambak Caniago Guci Melayu"),
            region(
                    WIB,
                    "id",
                    "Teuku Cut Muhammad Nyak Fauzan Intan Safrizal Mutia Rizki Nadia Iskandar Raudhah",
                    "Iskandar Zahara Fadhil Mahmud Syah Rahman Nabila Yunus"),
            region(
                    WIB,
                    "id",
                    "Budi Maya Reza Siti Dian Arif Nadia Fajar Putri Yoga Anisa Dimas",
                    "Pratama Maharani Saputra Aulia Ramadhan Safitri Firmansyah Oktaviani Gunawan"),
            region(
                    WIB,
                    "id",
                    "Kevin Stephanie Felix Angela William Jessica Michael Cynthia Hendra Yenny Andi Lily",
                    "Tanoto Wijaya Halim Santoso Salim Hartono Gunadi Lim Kusuma Setiawan"),
            region(
                    "Asia/Pontianak",
                    "id",
                    "Florentina Yohanes Dayang Syarif Agustinus Uray Kristina Marselus Martina Dominikus",
                    "Usman Lidi Alkadrie Jelani Ngau Bunsu Ishak Dungau"),
            region(
                    WITA,
                    "id",
                    "Wayan Made Nyoman Ketut Putu Kadek Komang Gede Luh Ayu",
                    "Artana Suardana Widiani Sudarma Astawa Puspita Adnyana Mahendra Sukerti"),
            region(
                    WITA,
                    "id",
                    "Andi Daeng Baso Besse Ambo Sitti Lukman Hasnah Muliadi Irmawati",
                    "Makkasau Tenriola Pattiroi Mappasessu Rahmatia Baharuddin Saleh Nurdin"),
            region(
                    WITA,
                    "id",
                    "Stevi Meiske Ronny Jeane Novri Deisy Vicky Olga Frangky Grace",
                    "Mandagi Tumewu Pangkey Kalalo Lumenta Rorong Wowor Sondakh"),
            region(
                    WITA,
                    "id",
                    "Yosef Maria Emanuel Kristina Petrus Yuliana Fransiskus Elisabet Benediktus Rosalia",
                    "Lamawuran Bria Seran Kleden Tukan Nahak Fernandez Leba"),
            region(
                    WIT,
                    "id",
                    "Ferdinand Orpa Marthen Selvina Obaja Yosina Elia Merry Yakob Dorkas",
                    "Wenda Kogoya Rumbewas Yoku Kambu Mandacan Wanggai Mote Ayomi Sawaki"),
            region(
                    WIT,
                    "id",
                    "Alfred Welma Jefri Novita Semuel Ona Frans Meity Elvis Dina",
                    "Latuconsina Pattiwael Tuhumury Lekatompessy Sahetapy Ririmasse Nanlohy Salampessy"));

    static final List<String> COMPANIES = List.of(
            "CV Maju Bersama Sentosa",
            "UD Sumber Rejeki",
            "PT Kopi Gayo Lestari",
            "Toko Batik Parang Kencana",
            "PT Bahari Timur Jaya",
            "Koperasi Serba Usaha Melati",
            "CV Anugerah Grafika",
            "Warung Makan Bu Tini",
            "PT Nusa Logistik Mandiri",
            "Apotek Sehat Waras",
            "Yayasan Cendekia Papua",
            "UD Tani Makmur");

    private DemoNames() {}

    private static Region region(String zone, String language, String first, String last) {
        return new Region(zone, language, List.of(first.split(" ")), List.of(last.split(" ")));
    }
}
