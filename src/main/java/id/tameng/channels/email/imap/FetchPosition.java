package id.tameng.channels.email.imap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a mailbox has been fetched.
///
/// @param validity UIDVALIDITY of the folder; null before the first time
/// @param lastUid the newest that we have
/// @param lastSuccess when it was last fetched without trouble
record FetchPosition(
        @Nullable Long validity, long lastUid, @Nullable Instant lastSuccess) {}
