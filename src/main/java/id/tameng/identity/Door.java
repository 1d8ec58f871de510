package id.tameng.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// By which way a viewer came in with this request.
///
/// @param session the id of her browser session, or 0
/// @param token the id of her access token, or 0
/// @param address the network address that asks; null where nobody kept it
public record Door(long session, long token, @Nullable String address) {

    /// Nobody knows which: the program does something of its own accord.
    public static final Door UNKNOWN = new Door(0, 0, null);

    /// The one through which whoever is being served came in.
    public static Door current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getDetails)
                .filter(Door.class::isInstance)
                .map(Door.class::cast)
                .orElse(UNKNOWN);
    }
}
