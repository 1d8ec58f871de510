package id.tameng.platform.web;

import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Objects;
import org.springframework.validation.FieldError;

/// What is wrong with one field, an entry of `errors` in a problem.
///
/// @param field its path, for instance `customer.email`
/// @param code stable, for programs
/// @param message for people
record FieldProblem(String field, String code, String message) {

    /// A parameter that is wrong: the last part of the path names it.
    static FieldProblem of(ConstraintViolation<?> wrong) {
        var path = wrong.getPropertyPath().toString();
        var constraint = wrong.getConstraintDescriptor().getAnnotation().annotationType();
        return new FieldProblem(
                snakeCase(path.substring(path.lastIndexOf('.') + 1)),
                snakeCase(constraint.getSimpleName()).replace('_', '-'),
                wrong.getMessage());
    }

    static String snakeCase(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    /// `NotBlank` becomes `not-blank`.
    static String code(FieldError error) {
        return snakeCase(Objects.requireNonNullElse(error.getCode(), "invalid")).replace('_', '-');
    }
}
