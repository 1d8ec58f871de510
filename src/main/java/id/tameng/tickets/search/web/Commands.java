package id.tameng.tickets.search.web;

import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Page;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.search.RecentSearches;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where the command bar can lead: sections, views, one's own settings, colleagues' tickets, earlier searches. What can
/// be
/// done on the page itself the browser sees.
@Component
class Commands {

    /// @param hint what kind of place it is
    /// @param icon of `icons.svg`
    record Command(String id, String label, String hint, String icon, String url) {}

    private static final List<String> PROFILE = List.of("profile", "keys", "shield", "password", "sessions");

    private final People people;
    private final RecentSearches recent;

    Commands(People people, RecentSearches recent) {
        this.people = people;
        this.recent = recent;
    }

    List<Command> list(Page page, Viewer viewer) {
        return Stream.of(sections(page), views(page), profile(page), colleagues(page), searches(page, viewer))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<Command> sections(Page page) {
        var hint = page.text("commands.page");
        return page.navigation().stream()
                .map(item -> new Command(
                        "page:" + item.key(), page.text("navigation." + item.key()), hint, item.key(), item.path()));
    }

    private static Stream<Command> views(Page page) {
        var hint = page.text("commands.view");
        return Stream.of(InboxView.values())
                .map(view -> new Command(
                        "view:" + view.key(),
                        page.text("view." + view.key()),
                        hint,
                        view.key(),
                        "/inbox/" + view.key()));
    }

    private static Stream<Command> profile(Page page) {
        var hint = page.text("profile.title");
        return PROFILE.stream()
                .map(key -> new Command(
                        "page:" + key,
                        page.text(key + ".tab"),
                        hint,
                        "settings",
                        key.equals("profile") ? "/profile" : "/profile/" + key));
    }

    private Stream<Command> colleagues(Page page) {
        var hint = page.text("commands.person");
        var filter = page.text("commands.assignee");
        return people.listActive().stream()
                .map(person -> new Command(
                        "person:" + person.id(),
                        person.name(),
                        hint,
                        "user",
                        search(filter + ":\"" + person.name() + "\"")));
    }

    private Stream<Command> searches(Page page, Viewer viewer) {
        var hint = page.text("search.recent");
        return recent.list(viewer).stream()
                .map(query ->
                        new Command("search:" + query, Objects.requireNonNull(query), hint, "history", search(query)));
    }

    static String search(String query) {
        return "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }
}
