package id.tameng.identity.web;

import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Page;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Time zones to choose from: Indonesia's three first, then the world's.
final class TimeZones {

    private record Indonesian(String id, String key) {}

    private static final List<Indonesian> INDONESIA = List.of(
            new Indonesian("Asia/Jakarta", "zone.wib"),
            new Indonesian("Asia/Makassar", "zone.wita"),
            new Indonesian("Asia/Jayapura", "zone.wit"));

    /// `Region/City`; the database also carries abbreviations and offsets that nobody would look for.
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final List<Choice> WORLD = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> PLACE.matcher(id).matches() && !isIndonesian(id))
            .sorted()
            .map(id -> new Choice(id, id.replace('_', ' ')))
            .toList();

    private TimeZones() {}

    static List<Choice> choices(Page page) {
        var indonesia = INDONESIA.stream().map(zone -> new Choice(zone.id(), page.text(zone.key())));
        return Stream.concat(indonesia, WORLD.stream()).toList();
    }

    private static boolean isIndonesian(String id) {
        return INDONESIA.stream().anyMatch(zone -> zone.id().equals(id));
    }
}
