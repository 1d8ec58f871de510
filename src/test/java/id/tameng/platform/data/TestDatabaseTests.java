package id.tameng.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(EmbeddedPostgresConfiguration.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class TestDatabaseTests {

    private final DataSource dataSource;
    private final ObjectProvider<EmbeddedPostgres> embedded;

    @Autowired
    TestDatabaseTests(DataSource dataSource, ObjectProvider<EmbeddedPostgres> embedded) {
        this.dataSource = dataSource;
        this.embedded = embedded;
    }

    @Test
    void standsInForTheDatabaseOfASpringContext() {
        assertThat(nameOf(dataSource)).startsWith("test_");
        assertThat(embedded.stream()).isEmpty();
    }

    @Test
    void isMigratedModuleByModule() {
        assertThat(tablesNamed("flyway_schema_history", dataSource)).isOne();
        assertThat(tablesNamed("flyway_schema_history_platform", dataSource)).isOne();
    }

    @Test
    void isOneTestsAlone() {
        var other = TestDatabase.create().dataSource();
        JdbcClient.create(other).sql("CREATE TABLE only_here (id int)").update();
        assertThat(nameOf(other)).isNotEqualTo(nameOf(dataSource));
        assertThat(tablesNamed("only_here", other)).isOne();
        assertThat(tablesNamed("only_here", dataSource)).isZero();
    }

    private static String nameOf(DataSource database) {
        return JdbcClient.create(database)
                .sql("SELECT current_database()")
                .query(String.class)
                .single();
    }

    private static long tablesNamed(String name, DataSource database) {
        return JdbcClient.create(database)
                .sql("SELECT count(*) FROM pg_tables WHERE tablename = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
