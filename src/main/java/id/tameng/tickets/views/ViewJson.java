package id.tameng.tickets.views;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A saved view as programs get and give it.
@Schema(name = "View", description = "A list of tickets that somebody put together.")
record ViewJson(
        long id,
        String name,
        long owner,

        @Schema(allowableValues = {"personal", "team", "all"})
        String share,

        @Nullable Long team,

        @Schema(allowableValues = {"all", "any"}) String match,

        List<Rule> conditions,

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
        String sorting,

        List<String> columns) {

    @Schema(name = "ViewCondition", description = "Words of a closed vocabulary.")
    record Rule(
            @Schema(description = "What it is about; `field.<key>` for a field", example = "status")
            String subject,

            @Schema(example = "is_any") String operator,
            @Schema(example = "[\"open\"]") @Nullable List<String> values) {

        static Rule of(Condition condition) {
            return new Rule(ViewEditor.subject(condition), condition.operator().key(), condition.values());
        }
    }

    static ViewJson of(SavedView view) {
        return new ViewJson(
                view.id(),
                view.name(),
                view.owner(),
                view.share().key(),
                view.team(),
                view.any() ? "any" : "all",
                view.conditions().stream().map(Rule::of).toList(),
                view.sorting().key(),
                view.facts());
    }
}
