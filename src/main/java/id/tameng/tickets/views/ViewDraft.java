package id.tameng.tickets.views;

import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import id.tameng.tickets.views.SavedView.Share;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A view as somebody wants it.
public record ViewDraft(
        String name,
        Share share,
        @Nullable Long team,
        boolean any,
        List<Condition> conditions,
        Sorting sorting,
        List<String> facts) {

    private static final int NAME = 60;
    private static final int CONDITIONS = 20;
    private static final int FACTS = 20;

    /// @throws InvalidField `name`, `conditions`
    ViewDraft checked() {
        var line = Text.oneLine(name);
        if (line.isEmpty()) {
            throw new InvalidField("name", "required");
        }
        if (line.length() > NAME) {
            throw new InvalidField("name", "view-name-too-long", NAME);
        }
        if (conditions.size() > CONDITIONS) {
            throw new InvalidField("conditions", "view-too-many-conditions", CONDITIONS);
        }
        if (share == Share.TEAM && team == null) {
            throw new InvalidField("team", "required");
        }
        return new ViewDraft(
                line,
                share,
                share == Share.TEAM ? team : null,
                any,
                conditions.stream().map(Condition::checked).toList(),
                sorting,
                facts.stream().distinct().limit(FACTS).toList());
    }

    /// Those conditions that make sense already: what a preview counts.
    ViewDraft complete() {
        var whole = conditions.stream().filter(ViewDraft::isWhole).toList();
        return new ViewDraft(name, share, team, any, whole, sorting, facts);
    }

    private static boolean isWhole(Condition condition) {
        try {
            condition.checked();
            return true;
        } catch (InvalidField unfinished) {
            return false;
        }
    }
}
