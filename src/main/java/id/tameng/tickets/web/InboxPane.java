package id.tameng.tickets.web;

import gg.jte.Content;
import id.tameng.tickets.InboxCursor;
import id.tameng.tickets.InboxPage;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.ListChoice;
import id.tameng.tickets.MoodGroup;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of a view.
///
/// @param rows of the page, ready to be shown
/// @param from where this page of it begins, null at the top
/// @param topics what makes it change
public record InboxPane(
        ListChoice choice,
        InboxPage page,
        List<Content> rows,
        @Nullable InboxCursor from,
        Collection<String> topics) {

    public InboxView view() {
        return choice.view();
    }

    /// Null: any.
    public @Nullable MoodGroup mood() {
        return choice.mood();
    }

    /// Of this very page, to load it again.
    public String url() {
        return url(from);
    }

    public String url(@Nullable InboxCursor cursor) {
        var top = choice.url();
        return cursor == null ? top : top + (mood() == null ? "?" : "&") + "from=" + cursor;
    }

    /// The top of the same view in another mood.
    public String url(@Nullable MoodGroup other) {
        return new ListChoice(view(), other).url();
    }

    public List<MoodGroup> groups() {
        return List.of(MoodGroup.values());
    }

    public String topicList() {
        return String.join(" ", topics);
    }
}
