package id.tameng.identity.web;

import id.tameng.identity.Roles.Role;
import id.tameng.platform.web.Page;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a role is called: by the organisation, or in the reader's language.
public final class RoleName {

    private RoleName() {}

    public static String of(Page page, Role role) {
        return of(page, role.key(), role.name());
    }

    /// A role that somebody made in the database and did not name is called by its key.
    public static String of(Page page, String key, @Nullable String name) {
        return name != null
                ? name
                : Objects.requireNonNull(page.messages()
                        .getMessage("role." + key, null, key, page.reader().locale()));
    }
}
