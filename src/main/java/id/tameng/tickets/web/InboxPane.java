package id.tameng.tickets.web;

import id.tameng.tickets.InboxCursor;
import id.tameng.tickets.InboxPage;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.SoftLines;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The list of a view.
///
/// @param from where this page of it begins, null at the top
/// @param topics what makes it change
/// @param lines how subjects and previews are shown
public record InboxPane(
        InboxView view, InboxPage page, @Nullable InboxCursor from, Collection<String> topics, SoftLines lines) {

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
