package id.tameng.tickets.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/// Who, what, where and how much of one conversation: what the names in brackets stand for.
final class Particulars implements UnaryOperator<String> {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.of("id"));
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.of("id"));

    private final Map<String, String> known = new TreeMap<>();

    /// @param agent the alias that customers see
    Particulars(RandomGenerator random, String customer, String agent, Instant start) {
        Wares.LISTS.forEach((name, list) -> known.put(name, one(random, list)));
        known.put("warna2", other(random, "warna"));
        known.put("lengkap", customer);
        known.put("nama", firstName(customer));
        known.put("agen", agent);
        amounts(random);
        numbers(random, start);
        dates(random, start);
    }

    private void amounts(RandomGenerator random) {
        int price = 45 + random.nextInt(60) * random.nextInt(1, 14);
        known.put("rp", rupiah(price * 1_000L + (random.nextBoolean() ? 900 : 0)));
        known.put("rp2", rupiah((price * random.nextInt(20, 80) / 100 + 5) * 1_000L));
        known.put("angka", Integer.toString(random.nextInt(3, 10)));
        known.put("ukuran", Integer.toString(random.nextInt(36, 45)));
        known.put("ukuran2", List.of("S", "M", "L", "XL").get(random.nextInt(4)));
    }

    private void numbers(RandomGenerator random, Instant start) {
        var day = start.atZone(WIB);
        known.put(
                "inv",
                "INV/%d/%02d/%05d".formatted(day.getYear(), day.getMonthValue(), random.nextInt(10_000, 99_999)));
        known.put("resi", "%s%010d".formatted(prefix(), random.nextLong(10_000_000_000L)));
        known.put("resi4", Integer.toString(random.nextInt(1_000, 10_000)));
        known.put("kode", "TN-%06d".formatted(random.nextInt(1_000_000)));
    }

    private String prefix() {
        return known.getOrDefault("kurir", "TN").replaceAll("[^A-Z]", "").substring(0, 2);
    }

    private void dates(RandomGenerator random, Instant start) {
        var day = start.atZone(WIB);
        known.put("tgl", DAY.format(day.minusDays(random.nextInt(1, 6))));
        known.put("hari", WEEKDAY.format(day.plusDays(random.nextInt(2, 6))));
    }

    /// Sets what depends on the hour.
    void at(Instant moment) {
        int hour = moment.atZone(WIB).getHour();
        known.put("waktu", hour < 11 ? "pagi" : hour < 15 ? "siang" : hour < 18 ? "sore" : "malam");
        known.put("salam", "Selamat " + known.get("waktu"));
    }

    @Override
    public String apply(String name) {
        var meaning = known.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException("Nobody knows what {%s} stands for".formatted(name));
        }
        return meaning;
    }

    private String other(RandomGenerator random, String list) {
        var all = Wares.LISTS.getOrDefault(list, List.of());
        int mine = all.indexOf(known.get(list));
        return all.get((mine + random.nextInt(1, all.size())) % all.size());
    }

    private static String one(RandomGenerator random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// `I Made Artawan` is called Made.
    private static String firstName(String name) {
        var parts = name.split(" ");
        return parts.length > 1 && (parts[0].length() < 3 || parts[0].endsWith(".")) ? parts[1] : parts[0];
    }

    private static String rupiah(long amount) {
        return "Rp" + String.format(Locale.of("id"), "%,d", amount);
    }
}
