package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.AccessTokens;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tameng.jte.Templates;

/// A person's own access tokens.
@HtmlController
class TokensController {

    private static final Map<String, String> FIELDS = Map.of("no-scope", "scopes", "unknown-scope", "scopes");
    private static final TokenForm BLANK = new TokenForm("", Set.of(), "90");

    private final AccessTokens tokens;
    private final Templates templates;

    TokensController(AccessTokens tokens, Templates templates) {
        this.tokens = tokens;
        this.templates = templates;
    }

    @PreAuthorize("hasAuthority('tokens.use')")
    @GetMapping("/profile/tokens")
    JteModel list(Page page, @AuthenticationPrincipal Viewer viewer) {
        return show(page, viewer, Form.of(BLANK), null);
    }

    /// Answers with the page itself, not a redirect: the secret is shown here and kept nowhere.
    @PreAuthorize("hasAuthority('tokens.use')")
    @PostMapping("/profile/tokens")
    ResponseEntity<JteModel> issue(
            Page page, @Valid TokenForm wish, BindingResult binding, @AuthenticationPrincipal Viewer viewer) {
        var form = Form.of(binding);
        var issued = form.submitFor(FIELDS, () -> tokens.issue(viewer.id(), wish.asked()));
        return issued.isPresent()
                ? ResponseEntity.ok(show(page, viewer, Form.of(BLANK), issued.get()))
                : ResponseEntity.unprocessableContent().body(show(page, viewer, form, null));
    }

    @PreAuthorize("hasAuthority('tokens.use')")
    @DeleteMapping("/profile/tokens/{id}")
    ResponseEntity<JteModel> revoke(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        tokens.revoke(viewer, id);
        return Redirect.to("/profile/tokens?flash=token-revoked");
    }

    private JteModel show(Page page, Viewer viewer, Form form, AccessTokens.@Nullable Issued issued) {
        return templates.identityProfileTokens(
                page, form, tokens.list(viewer), scopes(page, viewer), lives(page), issued);
    }

    private static List<Choice> scopes(Page page, Viewer viewer) {
        return viewer.permissions().stream()
                .sorted()
                .map(permission -> new Choice(permission, page.text("permission." + permission)))
                .toList();
    }

    private static List<Choice> lives(Page page) {
        return Stream.of("30", "90", "365", "never")
                .map(days -> new Choice(days, page.text("tokens.life." + days)))
                .toList();
    }

    record TokenForm(
            @NotBlank @Size(max = 80) String name,
            Set<String> scopes,
            @NotNull @Pattern(regexp = "30|90|365|never") String life) {

        TokenForm(String name, @Nullable Set<String> scopes, String life) {
            this.name = name;
            this.scopes = scopes == null ? Set.of() : scopes;
            this.life = life;
        }

        AccessTokens.Wish asked() {
            var duration = "never".equals(life) ? null : Duration.ofDays(Long.parseLong(life));
            return new AccessTokens.Wish(name, scopes, duration);
        }
    }
}
