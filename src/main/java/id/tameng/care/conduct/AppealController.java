package id.tameng.care.conduct;

import gg.jte.models.runtime.JteModel;
import id.tameng.platform.DomainException;
import id.tameng.platform.limits.RequestCounts;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Where a blocked customer says that it is not right. The page tells nothing but until when.
@HtmlController
@PreAuthorize("permitAll()")
class AppealController {

    private static final int PER_MINUTE = 20;

    private final Appeals appeals;
    private final RequestCounts counts;
    private final Templates templates;

    AppealController(Appeals appeals, RequestCounts counts, Templates templates) {
        this.appeals = appeals;
        this.counts = counts;
        this.templates = templates;
    }

    @GetMapping("/appeal/{token}")
    ResponseEntity<JteModel> form(Page page, @PathVariable String token, HttpServletRequest request) {
        count(request);
        return show(page, token, HttpStatus.OK, null);
    }

    @PostMapping("/appeal/{token}")
    ResponseEntity<JteModel> send(
            Page page,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request) {
        count(request);
        try {
            appeals.appeal(token, text);
            return Redirect.to("/appeal/" + token + "/sent");
        } catch (DomainException refusal) {
            return show(
                    page,
                    token,
                    HttpStatus.valueOf(refusal.kind().status()),
                    page.text("problem." + refusal.code(), refusal.arguments()));
        }
    }

    @GetMapping("/appeal/{token}/sent")
    JteModel sent(Page page, @PathVariable String token) {
        return templates.careAppealSent(page);
    }

    /// Nobody tries signatures out.
    private void count(HttpServletRequest request) {
        if (counts.count("appeal " + request.getRemoteAddr()).count() > PER_MINUTE) {
            throw new DomainException(DomainException.Kind.TOO_MANY, "too-many-requests");
        }
    }

    /// When the last was sent that nobody has answered yet.
    private @Nullable Instant waiting(Block block) {
        return appeals.of(List.of(block.id())).stream()
                .filter(appeal -> appeal.decision() == null)
                .map(Appeals.Appeal::at)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private ResponseEntity<JteModel> show(Page page, String token, HttpStatus status, @Nullable String error) {
        return appeals.find(token)
                .map(block -> ResponseEntity.status(status)
                        .body(templates.careAppealForm(page, token, block.until(), waiting(block), error)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).body(templates.careAppealOver(page)));
    }
}
