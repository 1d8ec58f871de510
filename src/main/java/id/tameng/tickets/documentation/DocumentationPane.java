package id.tameng.tickets.documentation;

import id.tameng.identity.People.Colleague;
import id.tameng.platform.web.Page;
import id.tameng.tickets.TicketSummary;
import id.tameng.tickets.fields.CustomField;
import id.tameng.tickets.tasks.FollowUp;
import id.tameng.tickets.types.Part;
import id.tameng.tickets.types.TicketType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The dialog in which a case is written down.
///
/// @param errors by the path of the field: the code of what is wrong with it
/// @param tasks those it has already
/// @param fields those that solving asks for
/// @param typed into them, by key
public record DocumentationPane(
        TicketSummary ticket,
        TicketType type,
        DocumentationForm form,
        Map<String, String> errors,
        List<FollowUp> tasks,
        List<CustomField> fields,
        Map<String, @Nullable String> typed,
        List<Colleague> owners,
        long me) {

    public String action() {
        return "/tickets/" + ticket.number() + "/documentation";
    }

    public String value(Part part) {
        return switch (part) {
            case SUMMARY -> DocumentationForm.text(form.summary());
            case STEPS -> DocumentationForm.text(form.steps());
            case SOLUTION -> DocumentationForm.text(form.solution());
            case CAUSE -> DocumentationForm.text(form.cause());
            case FOLLOW_UP -> DocumentationForm.text(form.taskTitle());
        };
    }

    public String taskDate() {
        return DocumentationForm.text(form.taskDate());
    }

    public String taskTime() {
        return DocumentationForm.text(form.taskTime());
    }

    public boolean isTaskOwner(long person) {
        return Objects.requireNonNullElse(form.taskOwner(), me) == person;
    }

    /// What a field holds, or what has been typed into it.
    public String value(CustomField field) {
        return Objects.requireNonNullElse(
                typed.get(field.key()), Objects.toString(ticket.customFields().get(field.key()), ""));
    }

    public int seen() {
        return Objects.requireNonNullElse(form.seen(), 0);
    }

    public boolean isSolving() {
        return form.isSolving();
    }

    public boolean asksFor(Part part) {
        return type.asksFor(part);
    }

    /// What is wrong with a field, in a sentence; null when nothing is.
    public @Nullable String error(Page page, String path) {
        var code = errors.get(path);
        return code == null ? null : page.text("problem." + code, CustomField.TEXT);
    }

    /// Whether nothing was wrong so far.
    public boolean isFresh() {
        return errors.isEmpty();
    }

    public List<Cause> causes() {
        return List.of(Cause.values());
    }
}
