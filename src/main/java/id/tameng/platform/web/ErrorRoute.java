package id.tameng.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;

/// What fails before any controller was found: unknown addresses, refused requests.
@ApiController
class ErrorRoute implements ErrorController {

    private final ErrorPages pages;
    private final Problems problems;

    ErrorRoute(ErrorPages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @PreAuthorize("permitAll()")
    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<?> answer(HttpServletRequest request) {
        var failure = failure(request);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return ResponseEntity.status(failure.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems.of(failure.status(), failure.code(), request));
        }
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.TEXT_HTML)
                .body(pages.page(failure, request));
    }

    private static Failure failure(HttpServletRequest request) {
        var failure = Failure.of(status(request));
        return request.getAttribute(Problems.CODE) instanceof String code
                ? new Failure(failure.status(), code, failure.arguments())
                : failure;
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
