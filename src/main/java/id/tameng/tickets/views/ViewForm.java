package id.tameng.tickets.views;

import id.tameng.tickets.views.SavedView.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A view as its editor sends it.
///
/// @param more whether another condition is wanted
/// @param less the number of a condition that is not wanted any more
public record ViewForm(
        @Nullable String name,
        @Nullable String share,
        @Nullable Long team,
        @Nullable String match,
        @Nullable List<Line> conditions,
        @Nullable String sorting,
        @Nullable List<String> facts,
        @Nullable Integer version,
        @Nullable Boolean more,
        @Nullable Integer less) {

    private static final int LINES = 20;

    /// One condition as it is typed.
    ///
    /// @param subject a key of [Subject], or `field.<key>`
    /// @param typed values divided by commas, where nothing can be chosen
    public record Line(
            @Nullable String subject,
            @Nullable String operator,
            @Nullable List<String> values,
            @Nullable String typed) {

        Condition condition() {
            var word = Objects.requireNonNullElse(subject, "status");
            boolean isField = word.startsWith(Fact.FIELD);
            var about = isField ? Subject.FIELD : Subject.find(word).orElse(Subject.STATUS);
            var how = Operator.find(Objects.requireNonNullElse(operator, ""))
                    .filter(about.operators()::contains)
                    .orElse(about.operators().getFirst());
            return new Condition(about, isField ? word.substring(Fact.FIELD.length()) : null, how, given(about));
        }

        private List<String> given(Subject about) {
            var all = new ArrayList<String>();
            if (values != null) {
                all.addAll(values);
            }
            var text = Objects.requireNonNullElse(typed, "");
            all.addAll(about == Subject.TITLE ? List.of(text) : Arrays.asList(text.split(",", -1)));
            return all.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }

    static ViewForm of(ViewDraft draft, int version) {
        return new ViewForm(
                draft.name(),
                draft.share().key(),
                draft.team(),
                draft.any() ? "any" : "all",
                draft.conditions().stream().map(ViewForm::line).toList(),
                draft.sorting().key(),
                draft.facts(),
                version,
                false,
                null);
    }

    /// With the condition that is wanted, without the one that is not.
    ViewDraft draft() {
        var list = new ArrayList<Condition>();
        if (conditions != null) {
            conditions.stream()
                    .filter(Objects::nonNull)
                    .limit(LINES)
                    .map(Line::condition)
                    .forEach(list::add);
        }
        if (less != null && less >= 0 && less < list.size()) {
            list.remove(less.intValue());
        }
        if (Boolean.TRUE.equals(more)) {
            list.add(new Condition(Subject.STATUS, null, Operator.IS_ANY, List.of("new", "open")));
        }
        return new ViewDraft(
                Objects.requireNonNullElse(name, ""),
                shared(),
                team,
                "any".equals(match),
                list,
                Sorting.find(Objects.requireNonNullElse(sorting, "")).orElse(Sorting.NEWEST),
                facts == null ? List.of() : facts);
    }

    private Share shared() {
        return Arrays.stream(Share.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(share))
                .findFirst()
                .orElse(Share.PERSONAL);
    }

    private static Line line(Condition condition) {
        var subject = condition.field() == null ? condition.subject().key() : Fact.FIELD + condition.field();
        return new Line(subject, condition.operator().key(), condition.values(), null);
    }
}
