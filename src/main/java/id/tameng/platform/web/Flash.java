package id.tameng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence shown once after a redirect, as the key in `?flash=`. Only keys below `flash.` are shown, so that nobody
/// can put words into our mouth with a link.
public final class Flash {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9.-]{0,60}");

    private Flash() {}

    static @Nullable String of(HttpServletRequest request) {
        var key = request.getParameter("flash");
        return key != null && KEY.matcher(key).matches() ? "flash." + key : null;
    }
}
