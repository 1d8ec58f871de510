package id.tameng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whoever may not do a thing learns just that, and nothing about the rest of the request: `@PreAuthorize` of a
/// controller is asked before its arguments are read and validated. It stands at controllers only, so nothing else
/// needs to ask: no proxy is made of them.
@Configuration(proxyBeanMethods = false)
class PermissionFirst {

    @Bean
    WebMvcConfigurer permissionBeforeArguments(ApplicationContext context) {
        var permissions = new PreAuthorizeAuthorizationManager();
        permissions.setApplicationContext(context);
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Check(permissions));
            }
        };
    }

    private record Check(PreAuthorizeAuthorizationManager permissions) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method) {
                var invocation = new SimpleMethodInvocation(method.getBean(), method.getMethod());
                var answer = permissions.authorize(
                        () -> Objects.requireNonNull(
                                SecurityContextHolder.getContext().getAuthentication()),
                        invocation);
                if (answer != null && !answer.isGranted()) {
                    throw new AccessDeniedException("@PreAuthorize of " + method.getShortLogMessage());
                }
            }
            return true;
        }
    }
}
