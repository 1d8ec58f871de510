package id.tameng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Makes the [Page] for a request.
@Component
class PageArguments implements HandlerMethodArgumentResolver {

    private final MessageSource messages;
    private final List<NavigationItem> navigation;
    private final Assets assets;
    private final Clock clock;

    PageArguments(MessageSource messages, List<NavigationItem> navigation, Assets assets, Clock clock) {
        this.messages = messages;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.assets = assets;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Page.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null) {
            throw new IllegalStateException("Pages are served over HTTP only");
        }
        return page(servlet);
    }

    Page page(HttpServletRequest request) {
        var reader = reader(request);
        return new Page(
                reader,
                messages,
                navigation.stream()
                        .filter(item -> reader.may(item.permission()))
                        .toList(),
                assets,
                clock,
                clock.instant(),
                ContentSecurityPolicy.nonce(request),
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                request.getRequestURI(),
                request.getHeader("Turbo-Frame"),
                Flash.of(request));
    }

    private static Reader reader(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Reader reader) {
            return reader;
        }
        // Without the header the servlet would answer with the language of the server.
        boolean english = request.getHeader("Accept-Language") != null
                && "en".equals(request.getLocale().getLanguage());
        return new Reader.Stranger(english ? Locale.ENGLISH : Locale.of("id"));
    }
}
