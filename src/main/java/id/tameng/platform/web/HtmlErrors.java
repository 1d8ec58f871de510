package id.tameng.platform.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Every failure of a page is a page that says what happened and what to do, with an id instead of a stack trace.
@Order(2)
@RestControllerAdvice(annotations = HtmlController.class)
class HtmlErrors {

    private final ErrorPages pages;

    HtmlErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<JteModel> on(Exception exception, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (TooLate.isFor(exception, request, response)) {
            return null;
        }
        var failure = Failure.of(exception);
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.TEXT_HTML)
                .body(pages.page(failure, request));
    }
}
