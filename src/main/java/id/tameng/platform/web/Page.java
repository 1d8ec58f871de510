package id.tameng.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/// What every template gets first: who reads, in which language and zone, and the shell around the content.
/// Controllers ask for it as a parameter.
///
/// @param flash a key of a sentence to show once, with what it is about
public record Page(
        Reader reader,
        MessageSource messages,
        List<NavigationItem> navigation,
        Assets assets,
        Clock clock,
        Instant made,
        String nonce,
        @Nullable CsrfToken csrf,
        String path,
        @Nullable String frame,
        @Nullable String flash) {

    /// When this page began to be made, in milliseconds since 1970: what changed later may be missing in it.
    public long moment() {
        return made.toEpochMilli();
    }

    /// The text of a key in the reader's language; a missing key fails, a test sees to it that none is missing.
    public String text(String key, @Nullable Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }

    /// The sentence to show once; null too for a key in the address that never was one.
    public @Nullable String flashText() {
        return flash == null ? null : messages.getMessage(flash, null, null, reader.locale());
    }

    /// The URL of a static file, with the build's fingerprint in it.
    public String asset(String name) {
        return assets.url(name);
    }

    public Moment moment(Instant at) {
        return new Moment(at, clock.instant(), reader.zone(), reader.locale(), messages);
    }

    public String csrfToken() {
        return csrf == null ? "" : csrf.getToken();
    }

    /// Of sections within each other the innermost.
    public boolean isCurrent(NavigationItem item) {
        return isWithin(item)
                && navigation.stream()
                        .noneMatch(other -> other.path().startsWith(item.path() + "/") && isWithin(other));
    }

    private boolean isWithin(NavigationItem item) {
        return path.equals(item.path()) || path.startsWith(item.path() + "/");
    }

    public String language() {
        return reader.locale().getLanguage();
    }

    /// Whether the browser asks for this Turbo frame alone.
    public boolean isFrame(String id) {
        return id.equals(frame);
    }
}
