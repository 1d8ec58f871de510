package id.tameng.care.fold;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Everyone chooses for herself, and only for herself.
@HtmlController
@PreAuthorize("isAuthenticated()")
class FoldController {

    private final FoldLevels levels;
    private final Templates templates;

    FoldController(FoldLevels levels, Templates templates) {
        this.levels = levels;
        this.templates = templates;
    }

    @GetMapping("/profile/shield")
    JteModel form(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.careFoldForm(page, levels.of(viewer));
    }

    @PutMapping("/profile/shield")
    ResponseEntity<JteModel> choose(@AuthenticationPrincipal Viewer viewer, @RequestParam String level) {
        levels.choose(viewer, FoldLevel.find(level).orElseThrow(() -> DomainException.invalid("fold-level-unknown")));
        return Redirect.to("/profile/shield?flash=fold-saved");
    }
}
