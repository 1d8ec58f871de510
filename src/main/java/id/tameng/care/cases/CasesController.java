package id.tameng.care.cases;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Reports for case officers; each look is noted before it is shown.
@HtmlController
@PreAuthorize("hasAuthority('care.cases')")
class CasesController {

    private final Cases cases;
    private final Deciding deciding;
    private final Readers readers;
    private final CaseExport export;
    private final Templates templates;

    CasesController(Cases cases, Deciding deciding, Readers readers, CaseExport export, Templates templates) {
        this.cases = cases;
        this.deciding = deciding;
        this.readers = readers;
        this.export = export;
        this.templates = templates;
    }

    @GetMapping("/care/cases")
    JteModel list(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.careCasesIndex(page, cases.list(viewer));
    }

    @GetMapping("/care/cases/counter")
    JteModel counter(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.careDeskCounter(page, "cases", cases.countOpen(viewer));
    }

    @GetMapping("/care/cases/{id}")
    JteModel show(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return show(page, viewer, id, null);
    }

    @PutMapping("/care/cases/{id}/answer")
    ResponseEntity<JteModel> answer(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words) {
        return act(page, viewer, id, () -> deciding.answer(viewer, id, words));
    }

    @PutMapping("/care/cases/{id}/decision")
    ResponseEntity<JteModel> decide(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String words) {
        return act(page, viewer, id, () -> deciding.decide(viewer, id, decision, words));
    }

    @GetMapping("/care/cases/{id}/export.json")
    ResponseEntity<byte[]> json(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return file("case-" + id + ".json", MediaType.APPLICATION_JSON, export.json(viewer, id));
    }

    @GetMapping("/care/cases/{id}/export.zip")
    ResponseEntity<byte[]> zip(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) throws IOException {
        var content = new ByteArrayOutputStream();
        export.zip(viewer, id, content);
        return file("case-" + id + ".zip", MediaType.parseMediaType("application/zip"), content.toByteArray());
    }

    private ResponseEntity<JteModel> act(Page page, Viewer viewer, long id, Runnable act) {
        try {
            act.run();
            return Redirect.to("/care/cases/" + id + "?flash=case-told");
        } catch (DomainException refusal) {
            var sentence = page.text("problem." + refusal.code(), refusal.arguments());
            return ResponseEntity.status(refusal.kind().status()).body(show(page, viewer, id, sentence));
        }
    }

    private JteModel show(Page page, Viewer viewer, long id, @Nullable String error) {
        var report = cases.get(viewer, id);
        var evidence = cases.evidence(viewer, id);
        readers.note(viewer, id, "read");
        return templates.careCasesCase(page, report, evidence, readers.of(id), error);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type)
                .body(content);
    }
}
