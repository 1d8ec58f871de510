package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The schema is documentation, and every table belongs to one module.
class MigrationTests {

    private static final Path ROOT = Source.MAIN.resolve(Path.of("resources", "db", "migration"));
    private static final Pattern NAME = Pattern.compile("V\\d+__[a-z0-9]+(_[a-z0-9]+)*\\.sql");
    private static final Pattern CREATED = Pattern.compile("(?m)^CREATE (?:UNLOGGED )?TABLE (\\w+)");
    private static final Pattern EXPLAINED = Pattern.compile("COMMENT ON TABLE (\\w+) IS");
    private static final Pattern REFERENCED = Pattern.compile("REFERENCES (\\w+)");
    private static final Pattern CHANGED =
            Pattern.compile("(?m)^\\s*(?:UPDATE|INSERT INTO|DELETE FROM|ALTER TABLE) (\\w+)");
    private static final Pattern USED = Pattern.compile("\\b(?:FROM|JOIN|UPDATE|INTO|TABLE)\\s+([a-z_]+)\\b");

    @Test
    void migrationsAreNamedAndFiledByModule() {
        var modules = ApplicationModules.of(Tameng.class).stream()
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toSet());
        assertThat(Source.list(ROOT, ".sql")).isNotEmpty().allSatisfy(migration -> {
            assertThat(migration.path().getFileName().toString()).matches(NAME);
            assertThat(ROOT.relativize(migration.path()).getNameCount()).isEqualTo(2);
            assertThat(folder(migration)).isIn(with(modules, "__root"));
        });
    }

    @Test
    void everyTableIsExplained() {
        var explained = new TreeSet<String>();
        Source.list(ROOT, ".sql")
                .forEach(migration -> migration.matches(EXPLAINED).forEach(found -> explained.add(found.group(1))));
        assertThat(owners().keySet()).isNotEmpty().isSubsetOf(explained);
    }

    @Test
    void foreignKeysStayWithinAModule() {
        var owners = owners();
        var astray = Source.list(ROOT, ".sql").stream()
                .flatMap(migration -> migration
                        .matches(REFERENCED)
                        .filter(found -> !folder(migration).equals(owners.get(found.group(1))))
                        .map(found -> migration.name() + ": " + found.group()));
        assertThat(astray).isEmpty();
    }

    /// Migrations run module by module, in no order that one may count on.
    @Test
    void migrationsChangeTheirOwnTablesOnly() {
        var owners = owners();
        var astray = Source.list(ROOT, ".sql").stream()
                .flatMap(migration -> migration
                        .matches(CHANGED)
                        .filter(found -> !folder(migration).equals(owners.get(found.group(1))))
                        .map(found -> migration.name() + ": " + found.group().strip()));
        assertThat(astray).isEmpty();
    }

    /// Another module's data comes by its API, so that it may change its tables.
    @Test
    void modulesTouchTheirOwnTablesOnly() {
        var owners = owners();
        var astray = Source.java().stream()
                .flatMap(source -> source.matches(USED)
                        .map(found -> found.group(1))
                        .filter(table -> !isOwn(source, owners.getOrDefault(table, source.module())))
                        .map(table -> source.name() + " uses " + table));
        assertThat(astray).isEmpty();
    }

    private static boolean isOwn(Source source, String owner) {
        return source.module().equals(owner.equals("__root") ? "platform" : owner);
    }

    private static Map<String, String> owners() {
        var owners = new HashMap<String, String>();
        for (var migration : Source.list(ROOT, ".sql")) {
            migration
                    .matches(CREATED)
                    .forEach(found -> assertThat(owners.put(found.group(1), folder(migration)))
                            .as("another module that makes %s", found.group(1))
                            .isNull());
        }
        return owners;
    }

    private static String folder(Source migration) {
        return ROOT.relativize(migration.path()).getName(0).toString();
    }

    private static Set<String> with(Set<String> modules, String name) {
        var all = new TreeSet<>(modules);
        all.add(name);
        return all;
    }
}
