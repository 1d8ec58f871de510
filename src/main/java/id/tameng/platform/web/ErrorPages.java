package id.tameng.platform.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import tameng.jte.Templates;

/// The page for a failure.
@Component
class ErrorPages {

    private final Templates templates;
    private final PageArguments pages;

    ErrorPages(Templates templates, PageArguments pages) {
        this.templates = templates;
        this.pages = pages;
    }

    JteModel page(Failure failure, HttpServletRequest request) {
        var page = pages.page(request);
        var key = "problem." + failure.code();
        return templates.platformError(
                page, failure.status(), page.text(key, failure.arguments().toArray()), RequestId.of(request));
    }
}
