package id.tameng.tickets.views;

import id.tameng.platform.Slice;
import id.tameng.tickets.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The list of a saved view.
///
/// @param from where this page of it begins, empty at the top
/// @param topics what makes it change
public record ViewPane(
        SavedView view,
        Slice<ViewRow> slice,
        String from,
        List<CustomField> fields,
        Collection<String> topics,
        boolean changeable) {

    public String url() {
        return url(from);
    }

    public String url(String after) {
        return view.path() + (after.isEmpty() ? "" : "?after=" + after);
    }

    public String topicList() {
        return String.join(" ", topics);
    }

    public boolean shows(Fact fact) {
        return view.facts().contains(fact.key());
    }

    /// The fields that its rows show, by key, with their names.
    public Map<String, String> shownFields() {
        return fields.stream()
                .filter(field -> view.facts().contains(Fact.FIELD + field.key()))
                .collect(Collectors.toMap(
                        CustomField::key, CustomField::name, (a, b) -> a, java.util.LinkedHashMap::new));
    }
}
