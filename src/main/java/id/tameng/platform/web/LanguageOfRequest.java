package id.tameng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// The language in which the framework speaks (sentences of failed validation): programs get the one they ask for,
/// people the one of their profile.
@Component("localeResolver")
class LanguageOfRequest implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return Problems.languageOf(request.getLocale());
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Reader reader) {
            return reader.locale();
        }
        return "en".equals(request.getLocale().getLanguage()) ? Locale.ENGLISH : Locale.of("id");
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is kept in the profile");
    }
}
