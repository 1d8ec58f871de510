package id.tameng.tickets;

import id.tameng.identity.Viewer;
import id.tameng.platform.WhileUnchanged;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many tickets each view holds for a viewer. Triggers keep the counts; this only adds up a few rows.
@Component
public class ViewCounts {

    private static final String SUMS = Arrays.stream(InboxView.values())
            .map(view -> "coalesce(sum(n) FILTER (WHERE " + view.countClause() + "), 0) AS " + column(view))
            .collect(Collectors.joining(",\n  "));

    /// People who work at once.
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final WhileUnchanged<Long, Map<InboxView, Long>> known = new WhileUnchanged<>(MOST);

    ViewCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<InboxView, Long> of(Viewer viewer) {
        return known.get(viewer.id(), () -> count(viewer));
    }

    private Map<InboxView, Long> count(Viewer viewer) {
        var scope = TicketScope.of(viewer);
        var sql = "SELECT " + SUMS + " FROM ticket_count WHERE " + scope.clause();
        return scope.apply(jdbc.sql(sql))
                .param("me", viewer.id())
                .param("my_teams", viewer.teamArray())
                .query((row, number) -> {
                    var counts = new EnumMap<InboxView, Long>(InboxView.class);
                    for (var view : InboxView.values()) {
                        counts.put(view, row.getLong(column(view)));
                    }
                    return counts;
                })
                .single();
    }

    private static String column(InboxView view) {
        return "in_" + view.key();
    }
}
