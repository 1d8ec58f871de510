package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Roles;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import tameng.jte.Templates;

/// What each role may do, in words.
@HtmlController
class RolesController {

    private final Roles roles;
    private final Templates templates;

    RolesController(Roles roles, Templates templates) {
        this.roles = roles;
        this.templates = templates;
    }

    @PreAuthorize("hasAuthority('people.read')")
    @GetMapping("/people/roles")
    JteModel list(Page page) {
        var all = roles.list();
        var permissions = all.stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .sorted()
                .toList();
        return templates.identityPeopleRoles(page, all, permissions);
    }
}
