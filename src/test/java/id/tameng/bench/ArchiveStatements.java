package id.tameng.bench;

import org.intellij.lang.annotations.Language;

/// The statements that make an [Archive]; `${tickets}` is how many, `${words}` the array of words that are to be found.
final class ArchiveStatements {

    private ArchiveStatements() {}

    /// Real words first, since the first are the most usual; then as many invented ones as a language has.
    @Language("SQL")
    static final String WORDS = """
            CREATE UNLOGGED TABLE bench_word AS
            SELECT row_number() OVER (ORDER BY made, at) AS n, word
            FROM (
              SELECT DISTINCT ON (word) word, made, at
              FROM (
                SELECT word, false AS made, at
                FROM regexp_split_to_table('yang saya di dan ini tidak sudah untuk dengan ada kak mohon pesanan barang dari
                  ke belum bisa paket itu juga karena tolong akan kami pembayaran toko terima kasih nomor dikirim sampai
                  hari kemarin besok uang kembali rusak cek status harga alamat kurir resi transfer akun aplikasi saldo
                  promo diskon warna ukuran salah kurang lebih lama cepat admin pelanggan gudang stok retur kirim ulang
                  foto video bukti rekening bank kartu kredit cicilan kode masuk sandi email telepon rumah kantor jalan
                  kota kabupaten desa pagi siang malam minggu bulan tahun tanggal jam menit segera langsung masih pernah
                  baru lagi hanya saja seperti kalau bagaimana kenapa kapan dimana siapa berapa apakah produk kualitas
                  bagus jelek kecewa marah senang puas bantu jawab tunggu proses batal ganti tukar klaim tagihan faktur
                  pajak nota pengiriman pengembalian penukaran pembatalan kerusakan kehilangan keterlambatan penjual
                  pembeli layanan petugas kemasan kardus plastik bocor pecah sobek basah hilang tertukar kosong penuh
                  berat ringan besar kecil merah biru hitam putih hijau kuning', '\\s+') WITH ORDINALITY AS r (word, at)
                UNION ALL
                SELECT (SELECT string_agg((ARRAY['ba', 'ka', 'ta', 'sa', 'ma', 'la', 'ra', 'na', 'pa', 'da', 'ga', 'ja',
                    'bi', 'ki', 'ti', 'si', 'mi', 'li', 'ri', 'ni', 'pu', 'du', 'gu', 'ju', 'ku', 'tu', 'su', 'mu', 'lang',
                    'rang', 'kan', 'tan', 'bang', 'sing', 'dung', 'nyam'])[1 + floor(random() * 36)::int], '')
                  FROM generate_series(1, 2 + g % 3)), true, g
                FROM generate_series(1, 60000) AS g) AS any_word
              ORDER BY word, made, at) AS words
            """;

    @Language("SQL")
    static final String SENTENCES = """
            CREATE UNLOGGED TABLE bench_sentence AS
            SELECT picked.s AS n, string_agg(word, ' ' ORDER BY i) AS text
            FROM (
              SELECT s, i, floor(exp(random() * ln((SELECT count(*) FROM bench_word)::float)))::int AS pick
              FROM generate_series(1, 20000) AS s, generate_series(1, 12) AS i
              WHERE i <= 6 + s % 7) AS picked
            JOIN bench_word AS w ON w.n = picked.pick
            GROUP BY picked.s
            """;

    @Language("SQL")
    static final String CUSTOMERS = """
            CREATE UNLOGGED TABLE bench_base AS
            SELECT (SELECT coalesce(max(id), 0) FROM ticket) AS ticket, (SELECT coalesce(max(id), 0) FROM message) AS message,
              (SELECT coalesce(max(id), 0) FROM customer) AS customer,
              ARRAY(SELECT id FROM team ORDER BY id) AS teams, ARRAY(SELECT name FROM team ORDER BY id) AS team_names,
              ARRAY(SELECT coalesce((SELECT min(m.id) FROM mailbox AS m WHERE m.team_id = t.id), (SELECT min(id) FROM mailbox))
                FROM team AS t ORDER BY t.id) AS accounts,
              now() AS today;
            INSERT INTO customer (id, name)
            SELECT base.customer + g,
              (ARRAY['Siti', 'Budi', 'Ratna', 'Agus', 'Dewi', 'Putu', 'Rina', 'Joko', 'Andi', 'Maya', 'Nur', 'Eko', 'Made',
                'Yusuf', 'Lina', 'Hendra', 'Wayan', 'Fitri', 'Bambang', 'Indah'])[1 + g % 20] || ' ' ||
              (ARRAY['Wijaya', 'Santoso', 'Lestari', 'Hidayat', 'Sari', 'Pratama', 'Utami', 'Gunawan', 'Halim', 'Nasution',
                'Siregar', 'Kurniawan', 'Handayani', 'Saputra', 'Rahayu'])[1 + g / 20 % 15] || ' ' || w.word
            FROM bench_base AS base, generate_series(1, greatest(1, ${tickets} / 3)) AS g
            JOIN bench_word AS w ON w.n = 200 + g % 30000;
            INSERT INTO customer_identity (kind, value, customer_id)
            SELECT 'email', 'pelanggan' || g || '@arsip.test', base.customer + g
            FROM bench_base AS base, generate_series(1, greatest(1, ${tickets} / 3)) AS g
            UNION ALL
            SELECT 'phone', '+62812' || lpad(g::text, 8, '0'), base.customer + g
            FROM bench_base AS base, generate_series(1, greatest(1, ${tickets} / 3)) AS g
            WHERE g % 2 = 0
            """;

    /// Who says what when; a conversation lasts some days, so that messages of many tickets alternate.
    @Language("SQL")
    static final String SAID = """
            CREATE UNLOGGED TABLE bench_said AS
            SELECT row_number() OVER (ORDER BY at) AS n, g, k, last, at, inbound, text
            FROM (
              SELECT g, k, k = messages AS last, k % 2 = 1 AS inbound,
                base.today - (${tickets} - g) * (INTERVAL '700 days' / ${tickets}) - INTERVAL '20 days'
                  + k * INTERVAL '17 hours' + random() * INTERVAL '5 hours' AS at,
                concat_ws(' ', a.text, CASE WHEN k = 1 THEN 'Nomor pesanan ' || 10000000 + g || '.' END, b.text || '.', c.text,
                  CASE WHEN k % 3 = 0 THEN d.text END, CASE WHEN random() < 0.1 THEN (${words})[1 + floor(random() * 10)::int] END)
                  AS text
              FROM bench_base AS base, (
                SELECT g, k, messages, pick(1) AS a, pick(2) AS b, pick(3) AS c, pick(4) AS d
                FROM generate_series(1, ${tickets}) AS g,
                  LATERAL (SELECT CASE WHEN g % 50 = 0 THEN 20 WHEN g % 3 = 0 THEN 2 ELSE 3 END AS messages) AS m,
                  LATERAL generate_series(1, messages) AS k
                OFFSET 0) AS saying
              JOIN bench_sentence AS a ON a.n = saying.a
              JOIN bench_sentence AS b ON b.n = saying.b
              JOIN bench_sentence AS c ON c.n = saying.c
              JOIN bench_sentence AS d ON d.n = saying.d) AS said
            """.replaceAll("pick\\(\\d\\)", "1 + floor(random() * 20000)::int");

    /// A ticket is active if it is one of the last; two in a hundred then.
    @Language("SQL")
    static final String TICKETS = """
            INSERT INTO ticket (id, number, subject, status, team_id, team_name, assignee_id, assignee_name, customer_id,
              customer_name, channel, account_id, created_at, updated_at, solved_at, closed_at, last_message_id,
              last_message_at, last_message_kind, last_message_text, last_author_name, message_count, unanswered_since, version)
            SELECT base.ticket + s.g,
              'CS-' || to_char(first.at AT TIME ZONE 'UTC', 'YY') || '-' || lpad((base.ticket + s.g)::text, greatest(6, length((base.ticket + s.g)::text)), '0'),
              'Pesanan ' || 10000000 + s.g || ' ' || (ARRAY['belum sampai', 'rusak saat diterima', 'salah warna', 'minta retur',
                'pembayaran gagal', 'voucher tidak masuk', 'alamat keliru', 'belum dibalas'])[1 + s.g % 8],
              st.status, base.teams[team.at], base.team_names[team.at], p.id, p.name, c.id, c.name, 'email',
              base.accounts[team.at], first.at, s.at,
              CASE WHEN st.status IN ('solved', 'closed') THEN s.at END, CASE WHEN st.status = 'closed' THEN s.at END,
              base.message + s.n, s.at, CASE WHEN s.inbound THEN 'inbound' ELSE 'reply' END, left(s.text, 160),
              CASE WHEN s.inbound THEN c.name ELSE coalesce(p.name, 'Tim') END, s.k,
              CASE WHEN s.inbound AND st.status IN ('new', 'open') THEN s.at END, s.k
            FROM bench_base AS base
            JOIN bench_said AS s ON s.last
            JOIN bench_said AS first ON first.g = s.g AND first.k = 1
            CROSS JOIN LATERAL (SELECT 1 + s.g % array_length(base.teams, 1) AS at) AS team
            CROSS JOIN LATERAL (
              SELECT CASE WHEN s.g < ${tickets} * 0.98 THEN CASE WHEN s.g % 20 = 0 THEN 'solved' ELSE 'closed' END
                ELSE (ARRAY['open', 'waiting_customer', 'open', 'waiting_internal'])[1 + s.g % 4] END AS status) AS st
            JOIN customer AS c ON c.id = base.customer + 1 + s.g % greatest(1, ${tickets} / 3)
            LEFT JOIN LATERAL (
              SELECT p.id, p.name
              FROM team_member AS m
              JOIN person AS p ON p.id = m.person_id
              WHERE m.team_id = base.teams[team.at] AND s.g % 7 > 0
              ORDER BY (p.id + s.g) % 5, p.id
              LIMIT 1) AS p ON true
            ORDER BY s.g
            """;

    @Language("SQL")
    static final String MESSAGES = """
            INSERT INTO message (id, ticket_id, kind, channel, author_kind, author_id, author_name, author_address, subject,
              body_text, delivery_status, created_at)
            SELECT base.message + s.n, base.ticket + s.g, CASE WHEN s.inbound THEN 'inbound' ELSE 'reply' END, 'email',
              CASE WHEN s.inbound THEN 'customer' ELSE 'person' END, CASE WHEN s.inbound THEN t.customer_id ELSE t.assignee_id END,
              CASE WHEN s.inbound THEN t.customer_name ELSE coalesce(t.assignee_name, 'Tim') END,
              CASE WHEN s.inbound THEN 'pelanggan' || t.customer_id - base.customer || '@arsip.test' END, t.subject, s.text,
              CASE WHEN s.inbound THEN NULL ELSE 'delivered' END, s.at
            FROM bench_base AS base
            CROSS JOIN bench_said AS s
            JOIN ticket AS t ON t.id = base.ticket + s.g
            ORDER BY s.n
            """;

    @Language("SQL")
    static final String PARTICIPANTS = """
            INSERT INTO participant (ticket_id, address, name, role)
            SELECT t.id, 'pelanggan' || t.customer_id - base.customer || '@arsip.test', t.customer_name, 'requester'
            FROM bench_base AS base
            JOIN ticket AS t ON t.id > base.ticket
            """;

    @Language("SQL")
    static final String SEQUENCES = """
            SELECT setval('ticket_id', (SELECT max(id) FROM ticket)), setval('message_id', (SELECT max(id) FROM message)),
              setval('customer_id', (SELECT max(id) FROM customer))
            """;
}
