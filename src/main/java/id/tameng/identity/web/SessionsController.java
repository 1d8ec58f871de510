package id.tameng.identity.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Sessions;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tameng.jte.Templates;

/// Where a person is signed in.
@HtmlController
class SessionsController {

    private final Sessions sessions;
    private final Templates templates;

    SessionsController(Sessions sessions, Templates templates) {
        this.sessions = sessions;
        this.templates = templates;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/profile/sessions")
    JteModel list(Page page, @AuthenticationPrincipal Viewer viewer) {
        return templates.identityProfileSessions(page, sessions.list(viewer));
    }

    @PreAuthorize("isAuthenticated()")
    @DeleteMapping("/profile/sessions")
    ResponseEntity<JteModel> endOthers(@AuthenticationPrincipal Viewer viewer) {
        sessions.endAll(viewer.id(), viewer.session());
        return Redirect.to("/profile/sessions?flash=sessions-ended");
    }

    @PreAuthorize("isAuthenticated()")
    @DeleteMapping("/profile/sessions/{id}")
    ResponseEntity<JteModel> end(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        sessions.end(viewer, id);
        return Redirect.to("/profile/sessions?flash=session-ended");
    }
}
