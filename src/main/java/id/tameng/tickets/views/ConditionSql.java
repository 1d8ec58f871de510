package id.tameng.tickets.views;

import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.tickets.Mood;
import id.tameng.tickets.MoodCondition;
import id.tameng.tickets.fields.CustomField;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import tools.jackson.databind.json.JsonMapper;

/// Makes a condition on `ticket` of the words of a view. The words come from closed sets; whatever somebody typed is
/// bound.
final class ConditionSql {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Viewer viewer;
    private final Instant now;
    private final Map<String, CustomField> fields;
    private final String prefix;
    private final Map<String, Object> bound = new HashMap<>();

    /// @param prefix of the names of its parameters, so that several fit into one statement
    ConditionSql(Viewer viewer, Instant now, List<CustomField> fields, String prefix) {
        this.viewer = viewer;
        this.now = now;
        this.fields = fields.stream().collect(Collectors.toMap(CustomField::key, field -> field));
        this.prefix = prefix;
    }

    String clause(ViewDraft view) {
        if (view.conditions().isEmpty()) {
            return "true";
        }
        return view.conditions().stream()
                .map(this::clause)
                .collect(Collectors.joining(view.any() ? " OR " : " AND ", "(", ")"));
    }

    StatementSpec apply(StatementSpec statement) {
        bound.forEach(statement::param);
        return statement;
    }

    /// The tickets whose field has a value, or none.
    String field(CustomField field, String value) {
        return value.isEmpty() ? "NOT jsonb_exists(custom_fields, " + bind(field.key()) + ")" : holds(field, value);
    }

    private String clause(Condition condition) {
        boolean not = condition.operator() == Operator.IS_NONE;
        return switch (condition.subject()) {
            // Written out, so that the planner can prove that a partial index fits; the keys are those of an enum.
            case STATUS -> words("status", condition, not);
            case PRIORITY -> words("priority", condition, not);
            case TEAM -> ids("team_id", condition.values(), not);
            case TYPE -> ids("type_id", condition.values(), not);
            case CUSTOMER -> ids("customer_id", condition.values(), not);
            case ASSIGNEE -> assignee(condition.values(), not);
            case CHANNEL -> (not ? "NOT " : "") + "channel = ANY (" + bind(array(condition.values())) + "::text[])";
            case TAG -> tag(condition);
            case FIELD -> field(condition);
            case CREATED -> age("created_at", condition);
            case UPDATED -> age("updated_at", condition);
            case LAST_MESSAGE -> age("last_message_at", condition);
            case UNANSWERED -> unanswered(condition);
            case SNOOZED -> condition.operator() == Operator.MISSING ? "NOT snoozed" : "snoozed";
            case MOOD -> mood(condition, not);
            case TITLE ->
                (condition.operator() == Operator.LACKS ? "NOT " : "") + "subject ILIKE " + bind(like(condition));
        };
    }

    private static String words(String column, Condition condition, boolean not) {
        var keys = condition.checked().values().stream()
                .map(key -> "'" + key + "'")
                .collect(Collectors.joining(", "));
        return column + (not ? " NOT IN (" : " IN (") + keys + ")";
    }

    private String mood(Condition condition, boolean not) {
        var moods = condition.values().stream()
                .flatMap(key -> Mood.find(key).stream())
                .toList();
        return (not ? "NOT " : "") + MoodCondition.clause(bind(MoodCondition.heats(moods)));
    }

    private String ids(String column, List<String> values, boolean not) {
        if (values.size() == 1) {
            return column + (not ? " <> " : " = ") + bind(Long.valueOf(values.getFirst()));
        }
        return (not ? "NOT " : "") + column + " = ANY ("
                + bind(values.stream().map(Long::valueOf).toArray(Long[]::new)) + ")";
    }

    private String assignee(List<String> values, boolean not) {
        var parts = new ArrayList<String>();
        var people = values.stream()
                .filter(value -> !value.equals("none"))
                .map(value -> value.equals("me") ? Long.toString(viewer.id()) : value)
                .toList();
        if (values.contains("none")) {
            parts.add("assignee_id IS NULL");
        }
        if (!people.isEmpty()) {
            parts.add(ids("assignee_id", people, false));
        }
        var any = "(" + String.join(" OR ", parts) + ")";
        return not ? "NOT coalesce(" + any + ", false)" : any;
    }

    private String tag(Condition condition) {
        return switch (condition.operator()) {
            case PRESENT -> "tags <> '{}'";
            case MISSING -> "tags = '{}'";
            case IS_NONE -> "NOT tags && " + bind(array(condition.values())) + "::text[]";
            case IS_ANY, OLDER_THAN, NEWER_THAN, CONTAINS, LACKS, AT_LEAST, AT_MOST ->
                "(tags <> '{}' AND tags && " + bind(array(condition.values())) + "::text[])";
        };
    }

    private String field(Condition condition) {
        var field = fields.get(condition.field());
        if (field == null) {
            return "false";
        }
        return switch (condition.operator()) {
            case PRESENT -> "jsonb_exists(custom_fields, " + bind(field.key()) + ")";
            case MISSING -> field(field, "");
            case AT_LEAST -> compared(field, ">=", condition.values().getFirst());
            case AT_MOST -> compared(field, "<=", condition.values().getFirst());
            case IS_NONE -> "NOT (" + anyOf(field, condition.values()) + ")";
            case IS_ANY, OLDER_THAN, NEWER_THAN, CONTAINS, LACKS -> "(" + anyOf(field, condition.values()) + ")";
        };
    }

    private String anyOf(CustomField field, List<String> values) {
        return values.stream().map(value -> holds(field, value)).collect(Collectors.joining(" OR "));
    }

    /// With the condition of the partial index.
    private String holds(CustomField field, String value) {
        return json(field, value)
                .map(json -> "(custom_fields <> '{}' AND custom_fields @> jsonb_build_object(" + bind(field.key())
                        + "::text, " + bind(json) + "::jsonb))")
                .orElse("false");
    }

    /// Numbers compare as numbers and dates as text, each only with their like.
    private String compared(CustomField field, String sign, String value) {
        return json(field, value)
                .map(json -> {
                    var key = bind(field.key());
                    var against = bind(json) + "::jsonb";
                    return "(custom_fields <> '{}' AND jsonb_typeof(custom_fields -> " + key + ") = jsonb_typeof("
                            + against + ") AND custom_fields -> " + key + " " + sign + " " + against + ")";
                })
                .orElse("false");
    }

    private static java.util.Optional<String> json(CustomField field, String value) {
        try {
            return java.util.Optional.ofNullable(field.value(value)).map(JSON::writeValueAsString);
        } catch (InvalidField nothingHasIt) {
            return java.util.Optional.empty();
        }
    }

    private String age(String column, Condition condition) {
        return column + (condition.operator() == Operator.OLDER_THAN ? " < " : " >= ") + bind(ago(condition));
    }

    private String unanswered(Condition condition) {
        return switch (condition.operator()) {
            case MISSING -> "unanswered_since IS NULL";
            case OLDER_THAN -> "unanswered_since < " + bind(ago(condition));
            case PRESENT, IS_ANY, IS_NONE, NEWER_THAN, CONTAINS, LACKS, AT_LEAST, AT_MOST ->
                "unanswered_since IS NOT NULL";
        };
    }

    private Timestamp ago(Condition condition) {
        return Timestamp.from(
                now.minus(Duration.ofHours(Long.parseLong(condition.values().getFirst()))));
    }

    private static String like(Condition condition) {
        return "%" + condition.values().getFirst().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    private String bind(Object value) {
        var name = prefix + bound.size();
        bound.put(name, value);
        return ":" + name;
    }
}
