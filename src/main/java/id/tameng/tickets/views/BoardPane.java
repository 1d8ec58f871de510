package id.tameng.tickets.views;

import id.tameng.tickets.fields.CustomField;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list in columns.
///
/// @param source the id of a saved view, or the key of a list of the inbox
/// @param field null: columns by status
/// @param choices the fields that columns can be made of
public record BoardPane(
        String source,
        String name,
        String back,
        @Nullable CustomField field,
        List<CustomField> choices,
        List<Lane> lanes,
        Collection<String> topics) {

    public String by() {
        return field == null ? "status" : field.key();
    }

    public String url(String by) {
        return "/boards/" + source + "?by=" + by;
    }

    public String laneUrl(Lane lane) {
        return "/boards/" + source + "/columns?by=" + by() + "&value="
                + java.net.URLEncoder.encode(lane.value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    public String laneId(Lane lane) {
        return "lane_" + lanes.indexOf(lane);
    }

    public String topicList() {
        return String.join(" ", topics);
    }
}
