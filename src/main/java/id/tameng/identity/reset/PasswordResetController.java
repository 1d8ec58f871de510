package id.tameng.identity.reset;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.PasswordRules;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import tameng.jte.Templates;

/// Asking for a link, and choosing a new password with it. Opening the link changes nothing: programs that look at mail
/// open links, too.
@HtmlController
@PreAuthorize("permitAll()")
class PasswordResetController {

    private static final Map<String, String> ASKED = Map.of("too-many-logins", "email");
    private static final Map<String, String> CHOSEN = Map.of(
            "password-short", "password",
            "password-long", "password",
            "password-plain", "password",
            "password-personal", "password");

    private final PasswordReset reset;
    private final Templates templates;

    PasswordResetController(PasswordReset reset, Templates templates) {
        this.reset = reset;
        this.templates = templates;
    }

    @GetMapping("/password-reset")
    JteModel form(Page page) {
        return templates.identityResetAsk(page, Form.of(new Asked("")));
    }

    @PostMapping("/password-reset")
    ResponseEntity<JteModel> ask(Page page, @Valid Asked asked, BindingResult binding, HttpServletRequest request) {
        var form = Form.of(binding);
        return form.submit(ASKED, () -> reset.ask(asked.email(), request.getRemoteAddr()))
                ? Redirect.to("/password-reset/sent")
                : ResponseEntity.unprocessableContent().body(templates.identityResetAsk(page, form));
    }

    @GetMapping("/password-reset/sent")
    JteModel sent(Page page) {
        return templates.identityResetSent(page);
    }

    @GetMapping("/password-reset/{token}")
    ResponseEntity<JteModel> choice(Page page, @PathVariable String token) {
        return reset.isOpen(token)
                ? ResponseEntity.ok(templates.identityResetChoose(page, token, Form.of(new Chosen(""))))
                : over(page);
    }

    @PutMapping("/password-reset/{token}")
    ResponseEntity<JteModel> choose(
            Page page, @PathVariable String token, @Valid Chosen chosen, BindingResult binding) {
        var form = Form.of(binding);
        if (!reset.isOpen(token)) {
            return over(page);
        }
        return form.submit(CHOSEN, () -> reset.choose(token, chosen.password()))
                ? Redirect.to("/login?flash=password-renewed")
                : ResponseEntity.unprocessableContent().body(templates.identityResetChoose(page, token, form));
    }

    private ResponseEntity<JteModel> over(Page page) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(templates.identityResetOver(page));
    }

    record Asked(@NotBlank @Email @Size(max = 254) String email) {}

    record Chosen(
            @NotNull @Size(min = PasswordRules.SHORTEST, max = PasswordRules.LONGEST)
            String password) {}
}
