package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.merging.Likenesses;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Who may be one person, and who surely is not.
@HtmlController
class LikenessesController {

    private static final int PAGE = 30;

    private final Likenesses likenesses;
    private final Templates templates;

    LikenessesController(Likenesses likenesses, Templates templates) {
        this.likenesses = likenesses;
        this.templates = templates;
    }

    @GetMapping("/customers/duplicates")
    @PreAuthorize("hasAuthority('customers.write')")
    JteModel list(
            Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        return templates.customersDuplicates(page, likenesses.page(viewer, PAGE, Cursor.parse(after)), after != null);
    }

    @GetMapping("/customers/{id}/likenesses")
    @PreAuthorize("hasAuthority('customers.write')")
    JteModel frame(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long refuted) {
        return templates.customersLikenesses(page, id, likenesses.list(viewer, id), refuted);
    }

    @PutMapping("/customers/{id}/distinctions/{other}")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> refute(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long other) {
        likenesses.refute(viewer, id, other, true);
        return back(page, id, "?refuted=" + other);
    }

    @DeleteMapping("/customers/{id}/distinctions/{other}")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> suspect(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long other) {
        likenesses.refute(viewer, id, other, false);
        return back(page, id, "");
    }

    private static ResponseEntity<JteModel> back(Page page, long id, String query) {
        return Redirect.to(
                page.isFrame("customer-likenesses")
                        ? "/customers/" + id + "/likenesses" + query
                        : "/customers/duplicates?flash=not-the-same");
    }
}
