package id.tameng.identity;

import id.tameng.platform.DomainException;
import id.tameng.platform.web.Shortcuts;
import id.tameng.platform.web.Shortcuts.Shortcut;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which key does what for a person: as everybody has it, unless she chose another or none.
@Component
public class KeyChoices {

    /// What stands for all single keys.
    public static final String ALL = "*";

    private static final Pattern KEY = Pattern.compile("\\S|\\S \\S|");

    private final JdbcClient jdbc;
    private final List<Shortcut> shortcuts;

    KeyChoices(JdbcClient jdbc, List<Shortcuts> contributed) {
        this.jdbc = jdbc;
        shortcuts = contributed.stream()
                .sorted(Comparator.comparingInt(Shortcuts::order))
                .flatMap(some -> some.list().stream())
                .toList();
    }

    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    /// By action, all of them; an empty key is none.
    public Map<String, String> of(Viewer viewer) {
        var chosen = chosen(viewer);
        var keys = new LinkedHashMap<String, String>();
        shortcuts.forEach(shortcut -> keys.put(shortcut.key(), chosen.getOrDefault(shortcut.key(), shortcut.key())));
        return keys;
    }

    /// Whether she wants single keys to do nothing at all.
    public boolean isOff(Viewer viewer) {
        return chosen(viewer).containsKey(ALL);
    }

    /// @param wishes a key for each action; what is missing stays as it is for everybody
    /// @throws DomainException key-unusable, key-taken with the key and the names of both actions
    @Transactional
    public void change(Viewer viewer, Map<String, String> wishes, boolean off) {
        var owners = new HashMap<String, Shortcut>();
        for (var shortcut : shortcuts) {
            check(shortcut, key(shortcut, wishes), owners);
        }
        reset(viewer);
        shortcuts.stream()
                .filter(shortcut -> !key(shortcut, wishes).equals(shortcut.key()))
                .forEach(shortcut -> insert(viewer, shortcut.key(), key(shortcut, wishes)));
        if (off) {
            insert(viewer, ALL, "");
        }
    }

    public void reset(Viewer viewer) {
        jdbc.sql("DELETE FROM person_key WHERE person_id = :me")
                .param("me", viewer.id())
                .update();
    }

    private static String key(Shortcut shortcut, Map<String, String> wishes) {
        return shortcut.fixed()
                ? shortcut.key()
                : wishes.getOrDefault(shortcut.key(), shortcut.key()).strip();
    }

    /// `g` would hide `g i`, so one cannot begin the other.
    private static void check(Shortcut shortcut, String key, Map<String, Shortcut> owners) {
        if (shortcut.fixed() || key.isEmpty()) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw DomainException.invalid("key-unusable", key);
        }
        owners.forEach((taken, owner) -> {
            if (taken.equals(key) || taken.startsWith(key + " ") || key.startsWith(taken + " ")) {
                throw new KeyTaken(key, owner, shortcut);
            }
        });
        owners.put(key, shortcut);
    }

    private void insert(Viewer viewer, String action, String key) {
        jdbc.sql("INSERT INTO person_key (person_id, action, key) VALUES (:me, :action, :key)")
                .param("me", viewer.id())
                .param("action", action)
                .param("key", key)
                .update();
    }

    private Map<String, String> chosen(Viewer viewer) {
        var chosen = new HashMap<String, String>();
        jdbc.sql("SELECT action, key FROM person_key WHERE person_id = :me")
                .param("me", viewer.id())
                .query((row, number) -> chosen.put(row.getString("action"), row.getString("key")))
                .list();
        return chosen;
    }

    /// One key was wished for two actions.
    public static final class KeyTaken extends DomainException {

        private static final long serialVersionUID = 1;

        private final transient Shortcut owner;
        private final transient Shortcut other;

        KeyTaken(String key, Shortcut owner, Shortcut other) {
            super(Kind.INVALID, "key-taken", key);
            this.owner = owner;
            this.other = other;
        }

        public Shortcut owner() {
            return owner;
        }

        public Shortcut other() {
            return other;
        }
    }
}
