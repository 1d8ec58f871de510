package id.tameng.tickets.drafts;

import id.tameng.platform.DomainException;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.ThreadDraft.Chosen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be kept of something half written.
///
/// @param composer the composer it is written in; a save by one whose draft was sent already is ignored
/// @param html null or blank: plain text
/// @param recipients null: whom a reply goes to anyway
/// @param seen the newest message that the writer had before her
public record Draft(
        String composer,
        boolean note,
        String text,
        @Nullable String html,
        @Nullable Chosen recipients,
        List<Long> uploads,
        @Nullable Long seen) {

    private static final int LIMIT = 200_000;

    /// Cleaned as a message would be, since it is shown again; half a sentence may be empty, though.
    ///
    /// @throws DomainException message-too-long
    Draft clean() {
        if (text.length() > LIMIT || (html != null && html.length() > 4 * LIMIT)) {
            throw DomainException.invalid("message-too-long", LIMIT);
        }
        var plain = text.replace("\u0000", "");
        var rich = html == null || html.isBlank() ? null : cleaned(html);
        return new Draft(
                composer,
                note,
                rich == null ? plain : rich.text(),
                rich == null ? null : rich.html(),
                recipients,
                uploads,
                seen);
    }

    private static @Nullable ReplyText cleaned(String html) {
        try {
            return ReplyText.html(html);
        } catch (DomainException empty) {
            if (empty.code().equals("message-empty")) {
                return null;
            }
            throw empty;
        }
    }
}
