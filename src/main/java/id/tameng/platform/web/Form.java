package id.tameng.platform.web;

import id.tameng.platform.DomainException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/// A form as it is shown: what was typed, and a sentence by each field that needs another look. The templates
/// `platform/field*.jte` draw it.
public final class Form {

    private final BindingResult binding;

    private Form(BindingResult binding) {
        this.binding = binding;
    }

    /// A form that nobody has sent yet.
    ///
    /// @param values a record with the fields as they are now
    public static Form of(Object values) {
        return new Form(new BeanPropertyBindingResult(values, "form"));
    }

    /// A form as it came in, with what validation has found.
    public static Form of(BindingResult binding) {
        return new Form(binding);
    }

    /// Does what the form asks for, unless a field needs another look. What the domain refuses is told by the field
    /// that
    /// it is about; whether something is there at all is no matter of the form and fails as ever.
    ///
    /// @param fields the field for the code of a refusal; a refusal without one is told above the form
    /// @return whether it is done
    public boolean submit(Map<String, String> fields, Runnable act) {
        return submitFor(fields, () -> {
                    act.run();
                    return true;
                })
                .isPresent();
    }

    /// The same for an act that has a result; empty if it was refused.
    public <T> Optional<T> submitFor(Map<String, String> fields, Supplier<T> act) {
        if (binding.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(act.get());
        } catch (DomainException refusal) {
            refuse(refusal, fields);
            return Optional.empty();
        }
    }

    public String value(String field) {
        return Objects.toString(binding.getFieldValue(field), "");
    }

    /// Whether an option is chosen: the value of the field, or one of its values.
    public boolean has(String field, String option) {
        return binding.getFieldValue(field) instanceof Collection<?> chosen
                ? chosen.stream().anyMatch(one -> option.equals(one.toString()))
                : option.equals(value(field));
    }

    /// What is wrong with a field, in a sentence.
    public @Nullable String error(Page page, String field) {
        return sentence(page, binding.getFieldError(field));
    }

    /// What is wrong, though with no single field.
    public @Nullable String error(Page page) {
        return sentence(page, binding.getGlobalError());
    }

    private void refuse(DomainException refusal, Map<String, String> fields) {
        var field = fields.get(refusal.code());
        var key = "problem." + refusal.code();
        switch (refusal.kind()) {
            case NOT_FOUND, FORBIDDEN -> throw refusal;
            case INVALID, CONFLICT, UNAUTHENTICATED, TOO_LARGE, TOO_MANY ->
                binding.rejectValue(field, key, refusal.arguments(), null);
        }
    }

    private static @Nullable String sentence(Page page, @Nullable MessageSourceResolvable error) {
        return error == null
                ? null
                : page.messages().getMessage(error, page.reader().locale());
    }
}
