package id.tameng.tickets.search;

import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.tickets.Mood;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.search.TypedQuery.Filtering;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Understands filters; what it cannot understand narrows nothing and is complained about.
@Component
class Filters {

    private static final Set<String> YES = Set.of("ya", "ada", "yes", "true");
    private static final Set<String> NO = Set.of("tidak", "no", "false");
    private static final Set<String> ME = Set.of("me", "saya", "aku");
    private static final Set<String> NOBODY = Set.of("none", "nobody", "kosong", "belum");
    private static final Map<String, List<TicketStatus>> STATUSES = Map.ofEntries(
            Map.entry("baru", List.of(TicketStatus.NEW)),
            Map.entry("terbuka", List.of(TicketStatus.OPEN)),
            Map.entry("buka", List.of(TicketStatus.OPEN)),
            Map.entry("menunggu", List.of(TicketStatus.WAITING_CUSTOMER, TicketStatus.WAITING_INTERNAL)),
            Map.entry("waiting", List.of(TicketStatus.WAITING_CUSTOMER, TicketStatus.WAITING_INTERNAL)),
            Map.entry("selesai", List.of(TicketStatus.SOLVED)),
            Map.entry("ditutup", List.of(TicketStatus.CLOSED)),
            Map.entry("tutup", List.of(TicketStatus.CLOSED)),
            Map.entry(
                    "aktif",
                    Arrays.stream(TicketStatus.values())
                            .filter(TicketStatus::isActive)
                            .toList()),
            Map.entry(
                    "active",
                    Arrays.stream(TicketStatus.values())
                            .filter(TicketStatus::isActive)
                            .toList()));

    private static final Map<String, Mood> MOODS = Map.of(
            "marah", Mood.ANGRY,
            "kecewa", Mood.DISAPPOINTED,
            "tertekan", Mood.DISTRESSED,
            "tidak yakin", Mood.UNSURE,
            "tenang", Mood.CALM,
            "senang", Mood.HAPPY,
            "berterima kasih", Mood.GRATEFUL,
            "terima kasih", Mood.GRATEFUL,
            "thankful", Mood.GRATEFUL);

    private final Teams teams;
    private final People people;
    private final Vocabulary vocabulary;

    Filters(Teams teams, People people, Vocabulary vocabulary) {
        this.teams = teams;
        this.people = people;
        this.vocabulary = vocabulary;
    }

    /// @param conditions get what was understood
    void understand(Viewer viewer, List<Filtering> filters, Conditions conditions, Consumer<Complaint> complain) {
        for (var filter : filters) {
            if (filter.value().isEmpty()) {
                complain.accept(new Complaint("empty", filter.name().in(viewer.locale())));
            } else {
                understand(viewer, filter, conditions, complain);
            }
        }
    }

    private void understand(Viewer viewer, Filtering filter, Conditions conditions, Consumer<Complaint> complain) {
        var value = filter.value();
        boolean understood = switch (filter.name()) {
            case STATUS -> status(value, conditions);
            case FROM -> names("f:", value, conditions);
            case CHANNEL -> names("c:", value, conditions);
            case FILE -> file(value, conditions);
            case TAG -> tag(value, conditions);
            case TEAM -> team(value, conditions);
            case ASSIGNEE -> assignee(viewer, value, conditions);
            case MOOD -> mood(value, conditions);
            case BEFORE -> date(viewer, value, "< :?", conditions);
            case AFTER -> date(viewer, value, ">= :?", conditions);
        };
        if (!understood) {
            complain.accept(new Complaint(filter.name().name().toLowerCase(Locale.ROOT), value));
        }
    }

    private static boolean status(String value, Conditions conditions) {
        var key = value.toLowerCase(Locale.ROOT).replace('-', '_');
        var wanted = TicketStatus.find(key).map(List::of).orElse(STATUSES.getOrDefault(key, List.of()));
        if (!wanted.isEmpty()) {
            conditions.ticket(
                    "t.status = ANY (:?)",
                    wanted.stream().map(TicketStatus::key).toArray(String[]::new));
        }
        return !wanted.isEmpty();
    }

    /// Each word may be the beginning of one.
    private boolean names(String prefix, String value, Conditions conditions) {
        var tokens = TypedQuery.tokens(value);
        vocabulary.plain(tokens).forEach(word -> conditions.term("'" + prefix + word + "':*"));
        return !tokens.isEmpty();
    }

    private boolean file(String value, Conditions conditions) {
        var word = value.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            conditions.term((NO.contains(word) ? "!" : "") + "'has:file'");
            return true;
        }
        return names("n:", value, conditions);
    }

    private static boolean tag(String value, Conditions conditions) {
        conditions.ticket("EXISTS (SELECT FROM unnest(t.tags) AS tag WHERE lower(tag) = lower(:?))", value);
        return true;
    }

    private static boolean mood(String value, Conditions conditions) {
        var wanted = Optional.ofNullable(MOODS.get(value.toLowerCase(Locale.ROOT)))
                .or(() -> Mood.find(value.toLowerCase(Locale.ROOT)));
        wanted.ifPresent(mood -> conditions.ticket(
                "EXISTS (SELECT FROM ticket_mood AS m WHERE m.ticket_id = t.id AND m.heat = :?)", mood.heat()));
        return wanted.isPresent();
    }

    private boolean team(String value, Conditions conditions) {
        var ids = teams.list().stream()
                .filter(team -> begins(team.name(), value))
                .map(Teams.Team::id)
                .toArray(Long[]::new);
        if (ids.length > 0) {
            conditions.ticket("t.team_id = ANY (:?)", ids);
        }
        return ids.length > 0;
    }

    private boolean assignee(Viewer viewer, String value, Conditions conditions) {
        var word = value.toLowerCase(Locale.ROOT);
        if (NOBODY.contains(word)) {
            conditions.ticket("t.assignee_id IS NULL");
            return true;
        }
        var ids = ME.contains(word)
                ? new Long[] {viewer.id()}
                : people.listActive().stream()
                        .filter(person -> begins(person.name(), value) || begins(person.alias(), value))
                        .map(People.Colleague::id)
                        .toArray(Long[]::new);
        if (ids.length > 0) {
            conditions.ticket("t.assignee_id = ANY (:?)", ids);
        }
        return ids.length > 0;
    }

    private static boolean date(Viewer viewer, String value, String comparison, Conditions conditions) {
        try {
            var day = LocalDate.parse(value).atStartOfDay(viewer.zone()).toInstant();
            conditions.time(comparison, Timestamp.from(day));
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /// Whether the name, or one of its words, begins so.
    private static boolean begins(String name, String with) {
        var wanted = with.toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(name), Arrays.stream(name.split("[^\\p{L}\\p{N}]+")))
                .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted));
    }
}
