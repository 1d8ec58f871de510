package id.tameng.identity;

import id.tameng.platform.web.Reader;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/// A person with her rights as of this request.
///
/// @param session the id of the browser session, 0 for an access token
/// @param alias the name that customers see
/// @param permissions what she may do; for a token already narrowed to its scopes
public record Viewer(
        long id,
        long session,
        String email,
        String name,
        String alias,
        Locale locale,
        ZoneId zone,
        String theme,
        String role,
        Visibility visibility,
        Set<String> permissions,
        Set<Long> teams)
        implements Reader {

    @Override
    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /// The teams as an array for `= ANY (:teams)`.
    public Long[] teamArray() {
        return teams.toArray(Long[]::new);
    }
}
