package id.tameng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/// Finds a handler among hundreds by the first segment of the path instead of trying one pattern after the other: what
/// Spring looks up by the whole path, for paths without variables, is kept under `/inbox` or `/tickets` here. What
/// begins with a variable is tried when nothing else fits.
class RoutesBySegment extends RequestMappingHandlerMapping {

    @Override
    protected Set<String> getDirectPaths(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .map(RoutesBySegment::firstSegment)
                .filter(segment -> segment.indexOf('{') < 0 && segment.indexOf('*') < 0)
                .collect(Collectors.toSet());
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        return super.lookupHandlerMethod(firstSegment(path), request);
    }

    @Override
    protected void handleMatch(RequestMappingInfo route, String segment, HttpServletRequest request) {
        super.handleMatch(route, path(request), request);
    }

    @Override
    protected @Nullable HandlerMethod handleNoMatch(
            Set<RequestMappingInfo> routes, String segment, HttpServletRequest request)
            throws jakarta.servlet.ServletException {
        return super.handleNoMatch(routes, path(request), request);
    }

    private static String path(HttpServletRequest request) {
        return ServletRequestPathUtils.getCachedPathValue(request);
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }
}
