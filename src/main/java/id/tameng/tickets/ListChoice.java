package id.tameng.tickets;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of the lists, whole or narrowed to a mood: as it stands in addresses and behind "all of this list".
///
/// @param mood null: any
public record ListChoice(InboxView view, @Nullable MoodGroup mood) {

    /// For instance `unassigned`, or `unassigned.angry`.
    public String key() {
        return mood == null ? view.key() : view.key() + "." + mood.key();
    }

    /// Where its top is.
    public String url() {
        return "/inbox/" + view.key() + (mood == null ? "" : "?mood=" + mood.key());
    }

    /// What a ticket is opened with, so that the list beside it stays as it is.
    public String query() {
        return "view=" + view.key() + (mood == null ? "" : "&mood=" + mood.key());
    }

    public static Optional<ListChoice> find(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return InboxView.find(key).map(view -> new ListChoice(view, null));
        }
        return MoodGroup.find(key.substring(dot + 1))
                .flatMap(mood -> InboxView.find(key.substring(0, dot)).map(view -> new ListChoice(view, mood)));
    }

    public InboxFilter filter() {
        return InboxFilter.of(view).sounding(mood);
    }
}
