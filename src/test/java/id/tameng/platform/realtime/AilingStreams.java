package id.tameng.platform.realtime;

import id.tameng.platform.web.ApiController;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.util.EnumSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Streams that begin well and end badly, and word of each that has been dealt with.
@TestConfiguration(proxyBeanMethods = false)
class AilingStreams {

    /// The paths of streams whose end went through the program.
    static final class Ends {

        private final BlockingQueue<String> paths = new LinkedBlockingQueue<>();

        BlockingQueue<String> paths() {
            return paths;
        }
    }

    @Bean
    Ends ends() {
        return new Ends();
    }

    @Bean
    FilterRegistrationBean<jakarta.servlet.Filter> endsOfStreams(Ends ends) {
        var filter = new FilterRegistrationBean<jakarta.servlet.Filter>((request, response, chain) -> {
            try {
                chain.doFilter(request, response);
            } finally {
                ends.paths().add(((jakarta.servlet.http.HttpServletRequest) request).getRequestURI());
            }
        });
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.ASYNC));
        filter.setOrder(Integer.MIN_VALUE);
        return filter;
    }

    @ApiController
    static class Ailing {

        @GetMapping(path = "/ailing/{how}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
        ResponseEntity<SseEmitter> stream(@PathVariable String how) throws IOException {
            var emitter = new SseEmitter(how.equals("timeout") ? 50L : 60_000L);
            emitter.send("well");
            switch (how) {
                case "refused" -> emitter.completeWithError(new AccessDeniedException("Not any more"));
                case "broken" -> emitter.completeWithError(new IllegalStateException("A fault of ours"));
                case "gone" -> emitter.completeWithError(new IOException("Broken pipe"));
                default -> {
                    // Runs out of time.
                }
            }
            return ResponseEntity.ok(emitter);
        }
    }
}
