package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.RoleDesign;
import id.tameng.identity.Roles;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import tameng.jte.Templates;

/// What each role may do, in words, and deciding it.
@HtmlController
class RolesController {

    private static final Map<String, String> FIELDS = Map.of(
            "role-name-needed", "name",
            "role-name-taken", "name",
            "unknown-scope", "permissions",
            "last-administrator", "permissions");

    private final Roles roles;
    private final RoleDesign design;
    private final Templates templates;

    RolesController(Roles roles, RoleDesign design, Templates templates) {
        this.roles = roles;
        this.design = design;
        this.templates = templates;
    }

    @PreAuthorize("hasAuthority('people.read')")
    @GetMapping("/people/roles")
    JteModel list(Page page) {
        return templates.identityPeopleRoles(page, roles.list(), roles.listPermissions());
    }

    @PreAuthorize("hasAuthority('roles.manage')")
    @GetMapping("/people/roles/new")
    JteModel blank(Page page) {
        return show(page, Form.of(RoleForm.blank()));
    }

    @PreAuthorize("hasAuthority('roles.manage')")
    @PostMapping("/people/roles")
    ResponseEntity<JteModel> add(Page page, @Valid RoleForm role, BindingResult binding) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> design.add(role.design()))
                ? Redirect.to("/people/roles?flash=role-added")
                : ResponseEntity.unprocessableContent().body(show(page, form));
    }

    @PreAuthorize("hasAuthority('roles.manage')")
    @GetMapping("/people/roles/{key}")
    JteModel form(Page page, @PathVariable String key) {
        return show(page, key, Form.of(RoleForm.of(roles.get(key))));
    }

    @PreAuthorize("hasAuthority('roles.manage')")
    @PutMapping("/people/roles/{key}")
    ResponseEntity<JteModel> change(Page page, @PathVariable String key, @Valid RoleForm role, BindingResult binding) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> design.change(key, role.design()))
                ? Redirect.to("/people/roles?flash=role-saved")
                : ResponseEntity.unprocessableContent().body(show(page, key, form));
    }

    @PreAuthorize("hasAuthority('roles.manage')")
    @DeleteMapping("/people/roles/{key}")
    ResponseEntity<JteModel> remove(Page page, @PathVariable String key) {
        var form = Form.of(RoleForm.of(roles.get(key)));
        return form.submit(FIELDS, () -> design.remove(key))
                ? Redirect.to("/people/roles?flash=role-removed")
                : ResponseEntity.unprocessableContent().body(show(page, key, form));
    }

    private JteModel show(Page page, Form form) {
        return templates.identityPeopleRole(page, null, form, visibilities(page), permissions(page));
    }

    private JteModel show(Page page, String key, Form form) {
        return templates.identityPeopleRole(page, roles.get(key), form, visibilities(page), permissions(page));
    }

    private static List<Choice> visibilities(Page page) {
        return Stream.of("own", "team", "all")
                .map(key -> new Choice(key, page.text("visibility." + key)))
                .toList();
    }

    private List<Choice> permissions(Page page) {
        return roles.listPermissions().stream()
                .map(key -> new Choice(key, page.text("permission." + key)))
                .toList();
    }
}
