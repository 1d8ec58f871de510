package id.tameng.tickets.views;

import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import id.tameng.tickets.views.SavedView.Share;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.intellij.lang.annotations.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Views as they are kept: one's own and those that are shared with one.
@Component
public class SavedViews {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Condition>> CONDITIONS = new TypeReference<>() {};

    @Language("SQL")
    private static final String SELECT = """
            SELECT v.id, v.name, v.owner_id, v.owner_name, v.share, v.team_id, v.match, v.conditions::text AS conditions,
              v.sorted_by, v.facts, v.version, f.position
            FROM saved_view AS v
            LEFT JOIN saved_view_favourite AS f ON f.view_id = v.id AND f.person_id = :me
            WHERE (v.owner_id = :me OR v.share = 'all' OR (v.share = 'team' AND (:everything OR v.team_id = ANY (:my_teams))))
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /// Favourites first, in the viewer's order; then by name.
    public List<SavedView> list(Viewer viewer) {
        return mine(viewer, SELECT + " AND v.deleted_at IS NULL ORDER BY f.position, lower(v.name), v.id LIMIT 200")
                .query(SavedViews::view)
                .list();
    }

    /// @throws DomainException not-found, also for what is not shared with the viewer
    public SavedView get(Viewer viewer, long id) {
        return mine(viewer, SELECT + " AND v.deleted_at IS NULL AND v.id = :id")
                .param("id", id)
                .query(SavedViews::view)
                .optional()
                .orElseThrow(DomainException::notFound);
    }

    /// @return the id
    /// @throws InvalidField `name`, `conditions`, `share`, `team`
    @Transactional
    public long add(Viewer viewer, ViewDraft draft) {
        var checked = allowed(viewer, draft.checked());
        long id = bind(jdbc.sql("""
                        INSERT INTO saved_view (name, owner_id, owner_name, share, team_id, match, conditions, sorted_by, facts)
                        VALUES (:name, :me, :my_name, :share, :team, :match, :conditions::jsonb, :sorted, :facts)
                        RETURNING id
                        """), checked)
                .param("me", viewer.id())
                .param("my_name", viewer.name())
                .query(Long.class)
                .single();
        tell("view.added", get(viewer, id));
        return id;
    }

    /// @param seen the version that the change was decided on; null: whichever it is
    /// @throws InvalidField as [#add]
    /// @throws OptimisticLockingFailureException when it has another version
    @Transactional
    public void change(Viewer viewer, long id, ViewDraft draft, @Nullable Integer seen) {
        var before = changeable(viewer, id);
        if (seen != null && seen != before.version()) {
            throw new OptimisticLockingFailureException("The view has version " + before.version());
        }
        var checked = allowed(viewer, draft.checked());
        bind(jdbc.sql("""
                        UPDATE saved_view
                        SET name = :name, share = :share, team_id = :team, match = :match, conditions = :conditions::jsonb,
                          sorted_by = :sorted, facts = :facts, version = version + 1
                        WHERE id = :id
                        """), checked).param("id", id).update();
        tell("view.changed", before.share() == Share.PERSONAL ? get(viewer, id) : before);
    }

    /// It can be restored.
    @Transactional
    public void delete(Viewer viewer, long id) {
        tell("view.removed", changeable(viewer, id));
        jdbc.sql("UPDATE saved_view SET deleted_at = :now WHERE id = :id")
                .param("id", id)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void restore(Viewer viewer, long id) {
        var deleted = mine(viewer, SELECT + " AND v.id = :id")
                .param("id", id)
                .query(SavedViews::view)
                .optional()
                .filter(view -> view.isChangeableBy(viewer))
                .orElseThrow(DomainException::notFound);
        tell("view.restored", deleted);
        jdbc.sql("UPDATE saved_view SET deleted_at = NULL WHERE id = :id")
                .param("id", deleted.id())
                .update();
    }

    /// The viewer's favourites from now on, in this order. What she does not see is left out.
    @Transactional
    public void favour(Viewer viewer, Collection<Long> order) {
        jdbc.sql("DELETE FROM saved_view_favourite WHERE person_id = :me")
                .param("me", viewer.id())
                .update();
        jdbc.sql("""
                        INSERT INTO saved_view_favourite (person_id, view_id, position)
                        SELECT :me, v.id, o.place
                        FROM unnest(:order) WITH ORDINALITY AS o (id, place)
                        JOIN saved_view AS v ON v.id = o.id
                        ON CONFLICT DO NOTHING
                        """)
                .param("me", viewer.id())
                .param("order", order.stream().distinct().toArray(Long[]::new))
                .update();
    }

    /// One's own views are nobody else's business.
    private void tell(String what, SavedView view) {
        if (view.share() != Share.PERSONAL) {
            audit.happened(what, Subject.of("view", view.id(), view.name()));
        }
    }

    private SavedView changeable(Viewer viewer, long id) {
        var view = get(viewer, id);
        if (!view.isChangeableBy(viewer)) {
            throw new DomainException(DomainException.Kind.FORBIDDEN, "view-not-yours");
        }
        return view;
    }

    private static ViewDraft allowed(Viewer viewer, ViewDraft draft) {
        if (draft.share() != Share.PERSONAL && !viewer.may("views.share")) {
            throw new InvalidField("share", "view-share-forbidden");
        }
        return draft;
    }

    private StatementSpec mine(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("me", viewer.id())
                .param("my_teams", viewer.teamArray())
                .param("everything", viewer.visibility() == Visibility.ALL);
    }

    static StatementSpec bind(StatementSpec statement, ViewDraft draft) {
        return statement
                .param("name", draft.name())
                .param("share", draft.share().key())
                .param("team", draft.team(), Types.BIGINT)
                .param("match", draft.any() ? "any" : "all")
                .param("conditions", JSON.writeValueAsString(draft.conditions()))
                .param("sorted", draft.sorting().key())
                .param("facts", draft.facts().toArray(String[]::new));
    }

    private static SavedView view(ResultSet row, int line) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("owner_id"),
                row.getString("owner_name"),
                Share.valueOf(row.getString("share").toUpperCase(Locale.ROOT)),
                row.getObject("team_id", Long.class),
                row.getString("match").equals("any"),
                JSON.readValue(row.getString("conditions"), CONDITIONS),
                Sorting.find(row.getString("sorted_by")).orElse(Sorting.NEWEST),
                List.of((String[]) row.getArray("facts").getArray()),
                row.getObject("position", Integer.class),
                row.getInt("version"));
    }
}
