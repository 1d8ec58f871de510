package id.tameng.platform.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.runtime.flyway.MigrationFilter;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import tools.jackson.databind.json.JsonMapper;

/// The migrated database that tests copy. Its name carries a checksum of the migrations: when one changes, a new
/// template is built, the same way as in the application, module by module.
final class TestTemplate {

    private static final String MIGRATIONS = "db/migration";
    private static final String MODULES = "/META-INF/spring-modulith/application-modules.json";

    private TestTemplate() {}

    static synchronized String in(TestServer server) {
        var name = "migrated_" + checksum();
        if (!server.has(name)) {
            build(name, server);
        }
        return name;
    }

    /// Takes its name when complete, so a killed run leaves no half-migrated template.
    private static void build(String name, TestServer server) {
        server.dropAllNamed("migrated_");
        server.dropAllNamed("building");
        server.execute("CREATE DATABASE building OWNER " + EmbeddedPostgres.DATABASE);
        migrate(server.database("building"));
        server.execute("ALTER DATABASE building RENAME TO " + name);
    }

    private static void migrate(TestDatabase database) {
        var modules = ApplicationModuleIdentifiers.of(modules());
        var flyway = Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .locations("classpath:" + MIGRATIONS)
                .load();
        new SpringModulithFlywayMigrationStrategy(modules, MigrationFilter.USE_ALL).migrate(flyway);
    }

    /// As the program itself knows them.
    private static List<ApplicationModuleIdentifier> modules() {
        try (var json = TestTemplate.class.getResourceAsStream(MODULES)) {
            return JsonMapper.shared()
                    .readTree(json)
                    .propertyStream()
                    .map(module -> ApplicationModuleIdentifier.of(module.getKey()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String checksum() {
        var checksum = new CRC32C();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            var migrations = resolver.getResources("classpath*:" + MIGRATIONS + "/**/*.sql");
            Arrays.sort(migrations, Comparator.comparing(Resource::getDescription));
            for (var migration : migrations) {
                checksum.update(migration.getDescription().getBytes(StandardCharsets.UTF_8));
                checksum.update(migration.getContentAsByteArray());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Long.toHexString(checksum.getValue());
    }
}
