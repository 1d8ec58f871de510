package id.tameng.identity.web;

import id.tameng.identity.Employment;
import id.tameng.identity.People;
import id.tameng.identity.PeopleDirectory;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A person as those who look after people fill her in.
///
/// @param teams null when no box is ticked: browsers send nothing then
/// @param active null when the box is not ticked
record PersonForm(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 60) String alias,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull String role,
        @Nullable Set<Long> teams,
        @Nullable Boolean active,
        @NotNull Integer version) {

    static PersonForm blank() {
        return new PersonForm("", "", "", "agent", Set.of(), true, 0);
    }

    static PersonForm of(PeopleDirectory.Entry person) {
        return new PersonForm(
                person.name(),
                person.alias(),
                person.email(),
                person.role(),
                Set.copyOf(person.teams()),
                person.active(),
                person.version());
    }

    People.NewPerson newcomer(String language) {
        return new People.NewPerson(email, name, alias, "", role, language, "Asia/Jakarta", chosenTeams())
                .withGeneratedPassword();
    }

    Employment.Terms terms() {
        return new Employment.Terms(name, alias, email, role, chosenTeams(), Boolean.TRUE.equals(active), version);
    }

    private Set<Long> chosenTeams() {
        return teams == null ? Set.of() : teams;
    }
}
