package id.tameng.tickets.views;

import id.tameng.identity.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list that somebody put together.
///
/// @param any whether one condition is enough
/// @param facts keys of what its rows show
/// @param favourite the place among the viewer's favourites; null: none of them
public record SavedView(
        long id,
        String name,
        long owner,
        String ownerName,
        Share share,
        @Nullable Long team,
        boolean any,
        List<Condition> conditions,
        Sorting sorting,
        List<String> facts,
        @Nullable Integer favourite,
        int version) {

    /// Who finds it among the views.
    public enum Share {
        PERSONAL,
        TEAM,
        ALL;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Shared views are also looked after by whoever may share.
    public boolean isChangeableBy(Viewer viewer) {
        return owner == viewer.id() || (share != Share.PERSONAL && viewer.may("views.share"));
    }

    /// Whether everyone who sees all tickets sees the same in it.
    boolean isPersonal() {
        return conditions.stream().anyMatch(Condition::isPersonal);
    }

    /// As the favourites are sent.
    public static String order(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(java.util.stream.Collectors.joining(","));
    }

    public String path() {
        return "/views/" + id;
    }

    ViewDraft draft() {
        return new ViewDraft(name, share, team, any, conditions, sorting, facts);
    }
}
