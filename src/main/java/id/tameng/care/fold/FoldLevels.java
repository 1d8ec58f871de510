package id.tameng.care.fold;

import id.tameng.identity.Viewer;
import id.tameng.platform.WhileUnchanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What each person has chosen. There is no way to read or change it for somebody else.
@Component
public class FoldLevels {

    /// People who work at once.
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final WhileUnchanged<Long, FoldLevel> known = new WhileUnchanged<>(MOST);

    FoldLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public FoldLevel of(Viewer viewer) {
        return known.get(viewer.id(), () -> read(viewer));
    }

    private FoldLevel read(Viewer viewer) {
        return jdbc.sql("SELECT fold FROM care_choice WHERE person_id = :me")
                .param("me", viewer.id())
                .query(String.class)
                .optional()
                .flatMap(FoldLevel::find)
                .orElse(FoldLevel.ALL);
    }

    @Transactional
    public void choose(Viewer viewer, FoldLevel level) {
        jdbc.sql("""
                        INSERT INTO care_choice (person_id, fold)
                        VALUES (:me, :level)
                        ON CONFLICT (person_id) DO UPDATE SET fold = excluded.fold
                        """).param("me", viewer.id()).param("level", level.key()).update();
    }
}
