package id.tameng.identity.web;

import id.tameng.identity.RoleDesign;
import id.tameng.identity.Roles.Role;
import id.tameng.identity.Visibility;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A role as it is filled in.
///
/// @param permissions null when no box is ticked: browsers send nothing then
/// @param secondFactor null when the box is not ticked
record RoleForm(
        @Nullable @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "own|team|all") String visibility,
        @Nullable Set<String> permissions,
        @Nullable Boolean secondFactor,
        @Nullable Integer version) {

    static RoleForm blank() {
        return new RoleForm("", "team", Set.of(), false, 0);
    }

    static RoleForm of(Role role) {
        return new RoleForm(
                role.name(),
                role.visibility().name().toLowerCase(Locale.ROOT),
                role.permissions(),
                role.secondFactor(),
                role.version());
    }

    RoleDesign.Design design() {
        return new RoleDesign.Design(
                Objects.requireNonNullElse(name, ""),
                Visibility.valueOf(visibility.toUpperCase(Locale.ROOT)),
                permissions == null ? Set.of() : permissions,
                Boolean.TRUE.equals(secondFactor),
                version == null ? 0 : version);
    }
}
