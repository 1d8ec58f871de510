package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import tameng.jte.Templates;

/// Teams and who is in them.
@HtmlController
class TeamsController {

    private static final Map<String, String> FIELDS = Map.of("team-name-taken", "name");

    private final Teams teams;
    private final People people;
    private final Templates templates;

    TeamsController(Teams teams, People people, Templates templates) {
        this.teams = teams;
        this.people = people;
        this.templates = templates;
    }

    @PreAuthorize("hasAuthority('people.read')")
    @GetMapping("/people/teams")
    JteModel list(Page page) {
        return show(page, Form.of(new TeamForm("", Set.of())));
    }

    @PreAuthorize("hasAuthority('people.manage')")
    @PostMapping("/people/teams")
    ResponseEntity<JteModel> add(Page page, @Valid TeamForm team, BindingResult binding) {
        var form = Form.of(binding);
        return form.submitFor(FIELDS, () -> teams.add(team.name()))
                .map(id -> Redirect.<JteModel>to("/people/teams/" + id + "?flash=team-added"))
                .orElseGet(() -> ResponseEntity.unprocessableContent().body(show(page, form)));
    }

    @PreAuthorize("hasAuthority('people.manage')")
    @GetMapping("/people/teams/{id}")
    JteModel form(Page page, @PathVariable long id) {
        return show(page, id, Form.of(new TeamForm(teams.get(id).name(), teams.listMembers(id))));
    }

    @PreAuthorize("hasAuthority('people.manage')")
    @PutMapping("/people/teams/{id}")
    ResponseEntity<JteModel> change(Page page, @PathVariable long id, @Valid TeamForm team, BindingResult binding) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> teams.change(id, team.name(), team.chosenMembers()))
                ? Redirect.to("/people/teams?flash=team-saved")
                : ResponseEntity.unprocessableContent().body(show(page, id, form));
    }

    private JteModel show(Page page, Form form) {
        return templates.identityPeopleTeams(page, teams.listCrews(), form);
    }

    private JteModel show(Page page, long id, Form form) {
        var choices = people.listActive().stream()
                .map(person -> new Choice(Long.toString(person.id()), person.name()))
                .toList();
        return templates.identityPeopleTeam(page, teams.get(id), form, choices);
    }

    /// @param members null when no box is ticked: browsers send nothing then
    record TeamForm(
            @NotBlank @Size(max = 80) String name, @Nullable Set<Long> members) {

        Set<Long> chosenMembers() {
            return members == null ? Set.of() : members;
        }
    }
}
