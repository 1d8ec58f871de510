package id.tameng.tickets.search.web;

import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Page;
import id.tameng.tickets.Mood;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.search.FilterName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Goes on with the last word of a search: the name of a filter, or one of its values.
@Component
public class Suggestions {

    private static final int MOST = 8;

    /// @param text the whole search, as it would be then
    public record Suggestion(String text, String shown, String hint) {}

    private final Teams teams;
    private final People people;

    Suggestions(Teams teams, People people) {
        this.teams = teams;
        this.people = people;
    }

    List<Suggestion> list(Page page, Viewer viewer, String typed) {
        int start = typed.lastIndexOf(' ') + 1;
        var before = typed.substring(0, start);
        var word = typed.substring(start).toLowerCase(Locale.ROOT);
        int colon = word.indexOf(':');
        var found = colon < 0
                ? names(page, before, word)
                : values(page, viewer, before, word.substring(0, colon), word.substring(colon + 1));
        return found.limit(MOST).toList();
    }

    private static Stream<Suggestion> names(Page page, String before, String word) {
        return Arrays.stream(FilterName.values())
                .filter(filter -> !word.isEmpty()
                        && Stream.of("id", "en")
                                .anyMatch(language ->
                                        filter.in(Locale.of(language)).startsWith(word)))
                .map(filter -> {
                    var name = filter.in(page.reader().locale()) + ":";
                    return new Suggestion(before + name, name, hint(page, filter));
                });
    }

    private Stream<Suggestion> values(Page page, Viewer viewer, String before, String name, String begun) {
        return Arrays.stream(FilterName.values())
                .filter(filter -> Stream.of("id", "en")
                        .anyMatch(language -> filter.in(Locale.of(language)).equals(name)))
                .flatMap(filter -> valuesOf(page, viewer, filter).stream()
                        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(begun))
                        .map(value -> new Suggestion(
                                before + name + ":" + quoted(value) + " ", name + ":" + value, hint(page, filter))));
    }

    private List<String> valuesOf(Page page, Viewer viewer, FilterName filter) {
        return switch (filter) {
            case STATUS ->
                Arrays.stream(TicketStatus.values()).map(TicketStatus::key).toList();
            case TEAM -> teams.list().stream().map(Teams.Team::name).toList();
            case ASSIGNEE -> colleagues(page);
            case FILE -> List.of(page.text("search.value.yes"), page.text("search.value.no"));
            case BEFORE, AFTER ->
                List.of(page.moment(page.clock().instant())
                        .at()
                        .atZone(viewer.zone())
                        .toLocalDate()
                        .toString());
            case MOOD ->
                Arrays.stream(Mood.values())
                        .map(mood -> page.text("mood." + mood.key())
                                .toLowerCase(page.reader().locale()))
                        .toList();
            case FROM, TAG, CHANNEL -> List.of();
        };
    }

    private List<String> colleagues(Page page) {
        var names = new ArrayList<>(List.of(page.text("search.value.me"), page.text("search.value.nobody")));
        people.listActive().forEach(person -> names.add(person.name()));
        return names;
    }

    private static String hint(Page page, FilterName filter) {
        return page.text("search.filter." + filter.name().toLowerCase(Locale.ROOT));
    }

    private static String quoted(String value) {
        return value.contains(" ") ? "\"" + value + "\"" : value;
    }
}
