package id.tameng.tickets.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.tickets.MessageFiles;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// A foreign message's HTML, alone on a page that is shown in a sandboxed frame. Its policy lets nothing run, and
/// nothing be loaded from elsewhere until somebody asks for the pictures.
@HtmlController
class MessageHtmlController {

    private final MessageFiles files;
    private final Templates templates;

    MessageHtmlController(MessageFiles files, Templates templates) {
        this.files = files;
        this.templates = templates;
    }

    @GetMapping("/messages/{id}/html")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel html(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean images,
            @RequestParam(defaultValue = "false") boolean quotes,
            HttpServletResponse response) {
        var message = files.html(viewer, id);
        response.setHeader("Content-Security-Policy", policy(images));
        response.setHeader("Referrer-Policy", "no-referrer");
        return templates.ticketsThreadHtml(page, message, id, images, quotes);
    }

    private static String policy(boolean images) {
        return "default-src 'none'; img-src 'self' data:" + (images ? " https: http:" : "")
                + "; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
    }
}
