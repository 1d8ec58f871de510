package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Profile;
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
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import tameng.jte.Templates;

/// How a person is called, and how she likes to read.
@HtmlController
class ProfileController {

    private static final Map<String, String> FIELDS = Map.of("unknown-zone", "zone");

    private final Profile profile;
    private final Templates templates;

    ProfileController(Profile profile, Templates templates) {
        this.profile = profile;
        this.templates = templates;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/profile")
    JteModel form(Page page, @AuthenticationPrincipal Viewer viewer) {
        return show(page, Form.of(Wishes.of(viewer)));
    }

    @PreAuthorize("isAuthenticated()")
    @PutMapping("/profile")
    ResponseEntity<JteModel> change(
            Page page, @Valid Wishes wishes, BindingResult binding, @AuthenticationPrincipal Viewer viewer) {
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> profile.change(viewer, wishes.asked()))
                ? Redirect.to("/profile?flash=profile-saved")
                : ResponseEntity.unprocessableContent().body(show(page, form));
    }

    private JteModel show(Page page, Form form) {
        var themes = List.of("auto", "light", "dark").stream()
                .map(theme -> new Choice(theme, page.text("profile.theme." + theme)))
                .toList();
        return templates.identityProfileIndex(page, form, TimeZones.choices(page), themes);
    }

    record Wishes(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 60) String alias,
            @NotNull @Pattern(regexp = "id|en") String language,
            @NotNull String zone,
            @NotNull @Pattern(regexp = "auto|light|dark") String theme) {

        static Wishes of(Viewer viewer) {
            return new Wishes(
                    viewer.name(),
                    viewer.alias(),
                    viewer.locale().getLanguage(),
                    viewer.zone().getId(),
                    viewer.theme());
        }

        Profile.Wishes asked() {
            return new Profile.Wishes(name, alias, language, zone, theme);
        }
    }
}
