package id.tameng.audit;

import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.audit.Subject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Sees which pages with personal data were shown: those that say so by [ReadsPersonalData].
@Configuration(proxyBeanMethods = false)
class ReadingWatch {

    @Bean
    WebMvcConfigurer readingsAreWatched(AuditTrail audit) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Watch(audit));
            }
        };
    }

    private record Watch(AuditTrail audit) implements HandlerInterceptor {

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
            if (failure == null && response.getStatus() == 200 && handler instanceof HandlerMethod method) {
                var reads = method.getMethodAnnotation(ReadsPersonalData.class);
                if (reads != null) {
                    audit.read(reads.value(), new Subject(reads.kind(), id(request, reads.id()), ""));
                }
            }
        }

        private static @Nullable String id(HttpServletRequest request, String variable) {
            return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                            && variables.get(variable) instanceof String id
                    ? id
                    : null;
        }
    }
}
