package id.tameng.platform.idempotency;

import id.tameng.platform.web.Problems;
import id.tameng.platform.web.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Runs a POST with an `Idempotency-Key` in one transaction with the keeping of its answer: after a crash both are
/// there
/// or neither is. Refusals are not kept, so that a mended cause is seen. Comes after security, for who asks counts; and
/// only for whoever has signed in, since what an unknown person did (a wrong password) must not be rolled back. Files
/// (`multipart/form-data`) pass by: uploading one twice harms nobody.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class IdempotencyKeys extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private final KeptAnswers answers;
    private final TransactionTemplate transaction;
    private final Problems problems;

    IdempotencyKeys(KeptAnswers answers, TransactionTemplate transaction, Problems problems) {
        this.answers = answers;
        this.transaction = transaction;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getHeader(HEADER) == null
                || !"POST".equals(request.getMethod())
                || !request.getRequestURI().startsWith("/api/")
                || reader() == null
                || (type != null && type.startsWith("multipart/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        var reader = reader();
        if (reader == null || key.isBlank() || key.length() > LONGEST) {
            problems.write(422, "idempotency-key-invalid", request, response, LONGEST);
            return;
        }
        var body = request.getInputStream().readAllBytes();
        var repeated = Repeated.of(reader.id(), key, request, body);
        var answer = new ContentCachingResponseWrapper(response);
        transaction.executeWithoutResult(status -> {
            try {
                answer(repeated, new ReadBody(request, body), answer, chain);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ServletException e) {
                throw new IllegalStateException(e);
            }
            if (answer.getStatus() >= 400) {
                status.setRollbackOnly();
            }
        });
        answer.copyBodyToResponse();
    }

    private void answer(Repeated repeated, ReadBody request, ContentCachingResponseWrapper response, FilterChain chain)
            throws ServletException, IOException {
        if (!answers.lock(repeated)) {
            problems.write(409, "idempotency-key-running", request, response);
            return;
        }
        var kept = answers.find(repeated);
        if (kept.isEmpty()) {
            chain.doFilter(request, response);
            if (response.getStatus() < 400) {
                answers.keep(repeated, KeptAnswer.of(repeated, response));
            }
        } else if (kept.get().fingerprint().equals(repeated.fingerprint())) {
            kept.get().write(response);
        } else {
            problems.write(422, "idempotency-key-reused", request, response);
        }
    }

    private static @Nullable Reader reader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Reader reader ? reader : null;
    }
}
