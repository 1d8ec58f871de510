package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.FirstRun;
import id.tameng.identity.PasswordRules;
import id.tameng.identity.People;
import id.tameng.identity.SessionCookie;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tameng.jte.Templates;

/// The very first visit. Afterwards this address leads to the sign-in page.
@HtmlController
class SetupController {

    private final FirstRun firstRun;
    private final SessionCookie cookie;
    private final Templates templates;

    SetupController(FirstRun firstRun, SessionCookie cookie, Templates templates) {
        this.firstRun = firstRun;
        this.cookie = cookie;
        this.templates = templates;
    }

    @PreAuthorize("permitAll()")
    @GetMapping("/setup")
    ResponseEntity<JteModel> form(Page page) {
        return firstRun.isOpen()
                ? ResponseEntity.ok(templates.identitySetup(page, Form.of(new Setup("", "", "", "", ""))))
                : Redirect.to("/login");
    }

    @PreAuthorize("permitAll()")
    @PostMapping("/setup")
    ResponseEntity<JteModel> begin(
            Page page,
            @Valid Setup setup,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!firstRun.isOpen()) {
            return Redirect.to("/login");
        }
        var form = Form.of(binding);
        var person = form.submitFor(
                PasswordFields.PASSWORD, () -> firstRun.begin(setup.team(), setup.administrator(page.language())));
        if (person.isEmpty()) {
            return ResponseEntity.unprocessableContent().body(templates.identitySetup(page, form));
        }
        cookie.open(person.get(), null, request, response);
        return Redirect.to("/");
    }

    record Setup(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 60) String alias,
            @NotBlank @Email @Size(max = 254) String email,

            @NotNull @Size(min = PasswordRules.SHORTEST, max = PasswordRules.LONGEST)
            String password,

            @NotBlank @Size(max = 80) String team) {

        People.NewPerson administrator(String language) {
            return new People.NewPerson(
                    email, name, alias, password, "administrator", language, "Asia/Jakarta", Set.of());
        }
    }
}
