package id.tameng.tickets.web;

import gg.jte.Content;
import id.tameng.tickets.InboxCursor;
import id.tameng.tickets.InboxPage;
import id.tameng.tickets.InboxView;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The list of a view.
///
/// @param rows of the page, ready to be shown
/// @param from where this page of it begins, null at the top
/// @param topics what makes it change
public record InboxPane(
        InboxView view,
        InboxPage page,
        List<Content> rows,
        @Nullable InboxCursor from,
        Collection<String> topics) {

    /// Of this very page, to load it again.
    public String url() {
        return url(from);
    }

    public String url(@Nullable InboxCursor cursor) {
        return "/inbox/" + view.key() + (cursor == null ? "" : "?from=" + cursor);
    }

    public String topicList() {
        return String.join(" ", topics);
    }
}
