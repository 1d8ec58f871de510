package id.tameng.tickets.views;

import id.tameng.identity.People.Colleague;
import id.tameng.identity.Teams.Team;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Page;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Priority;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.fields.CustomField;
import id.tameng.tickets.fields.Kind;
import id.tameng.tickets.types.TicketType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The editor of a view with all that can be chosen in it.
///
/// @param id null: a new one
/// @param count how many tickets it would show
/// @param errors by field, the code of what is wrong with it
public record ViewEditor(
        @Nullable Long id,
        ViewDraft draft,
        int version,
        int count,
        List<Team> teams,
        List<Colleague> people,
        List<TicketType> types,
        List<CustomField> fields,
        boolean mayShare,
        Map<String, String> errors) {

    private static final List<String> CHANNELS = List.of("email", "api", "form", "phone", "counter");

    public String action() {
        return id == null ? "/views" : "/views/" + id;
    }

    public @Nullable String error(Page page, String field) {
        var code = errors.get(field);
        return code == null ? null : page.text("problem." + code, ViewList.MOST);
    }

    public String countText() {
        return count >= ViewList.MOST ? ViewList.MOST + "+" : Integer.toString(count);
    }

    public List<Choice> subjects(Page page) {
        var all = new ArrayList<Choice>();
        for (var subject : Subject.values()) {
            if (subject != Subject.FIELD) {
                all.add(new Choice(subject.key(), page.text("views.subject." + subject.key())));
            }
        }
        fields.stream()
                .filter(CustomField::active)
                .forEach(field -> all.add(new Choice(Fact.FIELD + field.key(), field.name())));
        return all;
    }

    public static String subject(Condition condition) {
        return condition.field() == null ? condition.subject().key() : Fact.FIELD + condition.field();
    }

    /// What can be chosen for a condition; empty where something is typed.
    public List<Choice> choices(Page page, Condition condition) {
        return switch (condition.subject()) {
            case STATUS ->
                Arrays.stream(TicketStatus.values())
                        .map(status -> new Choice(status.key(), page.text("status." + status.key())))
                        .toList();
            case PRIORITY ->
                Arrays.stream(Priority.values())
                        .map(priority -> new Choice(priority.key(), page.text("priority." + priority.key())))
                        .toList();
            case TEAM ->
                teams.stream()
                        .map(team -> new Choice(Long.toString(team.id()), team.name()))
                        .toList();
            case ASSIGNEE -> people(page);
            case TYPE ->
                types.stream()
                        .map(type -> new Choice(Long.toString(type.id()), type.name()))
                        .toList();
            case CHANNEL ->
                CHANNELS.stream()
                        .map(channel -> new Choice(channel, page.text("views.channel." + channel)))
                        .toList();
            case MOOD ->
                Arrays.stream(Mood.values())
                        .map(mood -> new Choice(mood.key(), page.text("mood." + mood.key())))
                        .toList();
            case FIELD -> options(page, condition);
            case TAG, CUSTOMER, CREATED, UPDATED, LAST_MESSAGE, UNANSWERED, SNOOZED, TITLE -> List.of();
        };
    }

    public List<Choice> facts(Page page) {
        var all = new ArrayList<Choice>();
        for (var fact : Fact.values()) {
            all.add(new Choice(fact.key(), page.text("views.fact." + fact.key())));
        }
        fields.stream()
                .filter(CustomField::active)
                .forEach(field -> all.add(new Choice(Fact.FIELD + field.key(), field.name())));
        return all;
    }

    private List<Choice> people(Page page) {
        var all = new ArrayList<>(List.of(
                new Choice("me", page.text("views.assignee.me")), new Choice("none", page.text("ticket.unassigned"))));
        people.forEach(person -> all.add(new Choice(Long.toString(person.id()), person.name())));
        return all;
    }

    private List<Choice> options(Page page, Condition condition) {
        return fields.stream()
                .filter(field -> field.key().equals(condition.field()))
                .findFirst()
                .map(field -> field.kind() == Kind.YES_NO
                        ? List.of(
                                new Choice("true", page.text("fields.yes")),
                                new Choice("false", page.text("fields.no")))
                        : field.options().stream()
                                .map(option -> new Choice(option, option))
                                .toList())
                .orElse(List.of());
    }
}
