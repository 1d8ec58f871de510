package id.tameng.platform.web;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who looks at a page: what the shell must know of the person. Whoever signs people in provides it as the principal.
public interface Reader {

    long id();

    String name();

    Locale locale();

    ZoneId zone();

    /// `auto`, `light` or `dark`.
    String theme();

    /// Whether the person may do what needs this permission, for instance `tickets.read`.
    boolean may(String permission);

    /// Somebody who has not signed in.
    record Stranger(Locale locale) implements Reader {

        @Override
        public long id() {
            return 0;
        }

        @Override
        public String name() {
            return "";
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Asia/Jakarta");
        }

        @Override
        public String theme() {
            return "auto";
        }

        @Override
        public boolean may(@Nullable String permission) {
            return false;
        }
    }
}
