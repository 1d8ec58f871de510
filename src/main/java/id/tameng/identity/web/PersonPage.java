package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.PeopleDirectory;
import id.tameng.identity.Roles;
import id.tameng.identity.Teams;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.Page;
import java.util.List;
import org.springframework.stereotype.Component;
import tameng.jte.Templates;

/// The pages about one person, with the roles and teams to choose from.
@Component
class PersonPage {

    private final PeopleDirectory directory;
    private final Roles roles;
    private final Teams teams;
    private final Templates templates;

    PersonPage(PeopleDirectory directory, Roles roles, Teams teams, Templates templates) {
        this.directory = directory;
        this.roles = roles;
        this.teams = teams;
        this.templates = templates;
    }

    JteModel blank(Page page, Form form) {
        return templates.identityPeopleBlank(page, form, roles(page), teams());
    }

    JteModel person(Page page, long id, Form form) {
        return templates.identityPeoplePerson(page, directory.get(id), form, roles(page), teams());
    }

    /// A new password, to be read once.
    JteModel secret(Page page, long id, String password) {
        return templates.identityPeopleSecret(page, directory.get(id), password);
    }

    private List<Choice> roles(Page page) {
        return roles.list().stream()
                .map(role -> new Choice(role.key(), RoleName.of(page, role)))
                .toList();
    }

    private List<Choice> teams() {
        return teams.list().stream()
                .map(team -> new Choice(Long.toString(team.id()), team.name()))
                .toList();
    }
}
