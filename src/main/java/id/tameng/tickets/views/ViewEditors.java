package id.tameng.tickets.views;

import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.tickets.fields.CustomFields;
import id.tameng.tickets.types.TicketTypes;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the editor together.
@Component
class ViewEditors {

    private final ViewList list;
    private final Teams teams;
    private final People people;
    private final TicketTypes types;
    private final CustomFields fields;

    ViewEditors(ViewList list, Teams teams, People people, TicketTypes types, CustomFields fields) {
        this.list = list;
        this.teams = teams;
        this.people = people;
        this.types = types;
        this.fields = fields;
    }

    ViewEditor of(
            Viewer viewer, @Nullable Long id, ViewDraft draft, @Nullable Integer version, Map<String, String> errors) {
        return new ViewEditor(
                id,
                draft,
                version == null ? 0 : version,
                list.count(viewer, draft.complete(), Lane.NONE),
                teams.list(),
                people.listActive(),
                types.list(),
                fields.list(),
                viewer.may("views.share"),
                errors);
    }
}
