package id.tameng.api;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Something that can be asked of the program.
record Route(String method, String pattern, boolean multipart) {

    static Stream<Route> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream().flatMap(Route::of);
    }

    private static Stream<Route> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        boolean multipart =
                info.getConsumesCondition().getConsumableMediaTypes().contains(MediaType.MULTIPART_FORM_DATA);
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty()
                                ? Stream.of("GET")
                                : methods.stream().map(RequestMethod::name))
                        .map(method -> new Route(method, pattern, multipart)));
    }

    String key() {
        return method + " " + pattern;
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    /// With ids that nothing has: whoever is let in finds nothing there.
    String path() {
        return pattern.replace("{number}", "CS-26-999999").replaceAll("\\{[^}]*}", "999999");
    }

    String contentType() {
        if (multipart) {
            return "multipart/form-data; boundary=x";
        }
        return isApi() ? "application/json" : "application/x-www-form-urlencoded";
    }

    String body() {
        if (multipart) {
            return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\na\r\n--x--\r\n";
        }
        return isApi() ? "{}" : "";
    }
}
