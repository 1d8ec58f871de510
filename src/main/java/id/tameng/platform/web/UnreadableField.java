package id.tameng.platform.web;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// The field of a JSON body that does not fit: unknown, or of another type. A body that is no JSON at all has none.
record UnreadableField(String path, String code) {

    static Optional<UnreadableField> in(HttpMessageNotReadableException exception) {
        return exception.getCause() instanceof DatabindException failure
                        && !failure.getPath().isEmpty()
                ? Optional.of(new UnreadableField(path(failure), code(failure)))
                : Optional.empty();
    }

    private static String path(DatabindException failure) {
        return failure.getPath().stream()
                .map(UnreadableField::step)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName();
    }

    private static String code(DatabindException failure) {
        return failure instanceof UnrecognizedPropertyException ? "field-unknown" : "field-unreadable";
    }
}
