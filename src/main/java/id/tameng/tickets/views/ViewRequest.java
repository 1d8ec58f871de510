package id.tameng.tickets.views;

import id.tameng.platform.InvalidField;
import id.tameng.tickets.views.SavedView.Share;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "ViewText", description = "A whole view; what is left out is as usual.")
record ViewRequest(
        @NotBlank @Size(max = 60) String name,

        @Schema(allowableValues = {"personal", "team", "all"}) @Nullable
        String share,

        @Nullable Long team,

        @Schema(allowableValues = {"all", "any"}) @Nullable String match,

        @Size(max = 20) @Nullable List<ViewJson.@NotNull Rule> conditions,

        @Schema(
                allowableValues = {
                    "newest",
                    "oldest",
                    "waiting",
                    "priority",
                    "created",
                    "created_first",
                    "updated",
                    "mood"
                })
        @Nullable
        String sorting,

        @Size(max = 20) @Nullable List<@NotNull String> columns) {

    ViewDraft draft() {
        return new ViewDraft(
                name,
                shared(),
                team,
                "any".equals(match),
                conditions == null
                        ? List.of()
                        : conditions.stream().map(ViewRequest::condition).toList(),
                sorting == null
                        ? Sorting.NEWEST
                        : Sorting.find(sorting)
                                .orElseThrow(() -> new InvalidField("sorting", "view-condition-unknown")),
                columns == null ? Fact.USUAL : columns);
    }

    private Share shared() {
        return share == null
                ? Share.PERSONAL
                : Arrays.stream(Share.values())
                        .filter(one -> one.key().equals(share))
                        .findFirst()
                        .orElseThrow(() -> new InvalidField("share", "view-condition-unknown"));
    }

    @SuppressWarnings("NullAway") // a program may send null for what it should not
    private static Condition condition(ViewJson.Rule rule) {
        if (rule.subject() == null || rule.operator() == null) {
            throw new InvalidField("conditions", "view-condition-unknown");
        }
        boolean isField = rule.subject().startsWith(Fact.FIELD);
        var subject = isField
                ? Subject.FIELD
                : Subject.find(rule.subject())
                        .filter(one -> one != Subject.FIELD)
                        .orElseThrow(() -> new InvalidField("conditions", "view-condition-unknown"));
        var operator = Operator.find(rule.operator())
                .orElseThrow(() -> new InvalidField("conditions", "view-condition-unknown"));
        return new Condition(
                subject,
                isField ? rule.subject().substring(Fact.FIELD.length()) : null,
                operator,
                rule.values() == null
                        ? List.of()
                        : rule.values().stream().map(String::valueOf).toList());
    }
}
