package id.tameng.channels.email.quarantine;

import gg.jte.models.runtime.JteModel;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// `/quarantine`: what is held back, and what to do about it.
@HtmlController
@RequestMapping("/quarantine")
class QuarantineController {

    private static final int PAGE = 50;

    private final Quarantine quarantine;
    private final Templates templates;

    QuarantineController(Quarantine quarantine, Templates templates) {
        this.quarantine = quarantine;
        this.templates = templates;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('quarantine.manage')")
    JteModel list(
            Page page,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long discarded) {
        var mails = quarantine.list(before, PAGE);
        var next = mails.size() == PAGE ? mails.getLast().id() : null;
        return templates.quarantineIndex(page, mails, next, discarded);
    }

    /// As text and nothing else, whatever is in it.
    @GetMapping("/{id}/source")
    @ReadsPersonalData(value = "mail.source-read", kind = "mail", id = "id")
    @PreAuthorize("hasAuthority('quarantine.manage')")
    ResponseEntity<byte[]> source(@PathVariable long id) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(quarantine.source(id));
    }

    @PostMapping("/{id}/replay")
    @PreAuthorize("hasAuthority('quarantine.manage')")
    ResponseEntity<JteModel> replay(@PathVariable long id) {
        quarantine.replay(id);
        return Redirect.to("/quarantine?flash=quarantine.replayed");
    }

    @PostMapping("/replay")
    @PreAuthorize("hasAuthority('quarantine.manage')")
    ResponseEntity<JteModel> replayAll() {
        quarantine.replayAll();
        return Redirect.to("/quarantine?flash=quarantine.replayed");
    }

    /// The page offers to undo it.
    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('quarantine.manage')")
    ResponseEntity<JteModel> discard(@PathVariable long id) {
        quarantine.discard(id);
        return Redirect.to("/quarantine?discarded=" + id);
    }
}
