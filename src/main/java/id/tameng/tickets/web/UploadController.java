package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.Uploads;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import tameng.jte.Templates;

/// Files on their way into a message, each answered with its chip.
@HtmlController
class UploadController {

    private final Uploads uploads;
    private final Templates templates;

    UploadController(Uploads uploads, Templates templates) {
        this.uploads = uploads;
        this.templates = templates;
    }

    @PostMapping("/uploads")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel store(Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam MultipartFile file)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var type = Objects.requireNonNullElse(file.getContentType(), "application/octet-stream");
        try (var content = file.getInputStream()) {
            return templates.ticketsComposerUpload(page, uploads.add(viewer, name, type, content));
        }
    }

    @GetMapping("/uploads/{id}")
    @PreAuthorize("hasAuthority('tickets.write')")
    JteModel chip(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return uploads.list(viewer, List.of(id)).stream()
                .findFirst()
                .map(upload -> templates.ticketsComposerUpload(page, upload))
                .orElseThrow(DomainException::notFound);
    }

    @DeleteMapping("/uploads/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    void remove(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        uploads.remove(viewer, List.of(id));
    }
}
