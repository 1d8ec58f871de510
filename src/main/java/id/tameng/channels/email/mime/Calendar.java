package id.tameng.channels.email.mime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The gist of a `text/calendar` invitation. `method` is upper-case (`REQUEST`, `CANCEL`, …); an all-day event starts
/// at
/// midnight UTC of its day. The whole `.ics` stays among the attachments.
public record Calendar(
        String method,
        String summary,
        @Nullable Instant start,
        @Nullable Instant end,
        boolean allDay,
        @Nullable String location,
        @Nullable MailAddress organizer) {}
