package id.tameng.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresConfigurationTests {

    @TempDir
    Path directory;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
            .withUserConfiguration(EmbeddedPostgresConfiguration.class);

    @Test
    void connectsThePoolToTheEmbeddedServerAndStopsItLast() throws IOException {
        var data = DisposableServer.dataDirectory(directory);
        application.withPropertyValues("tameng.data=" + directory).run(context -> {
            var client = JdbcClient.create(context.getBean(DataSource.class));
            assertThat(client.sql("SHOW application_name").query(String.class).single())
                    .isEqualTo("tameng");
        });
        assertThat(PostmasterFile.exists(data.resolve("postgres"))).isFalse();
        Files.delete(data.resolve("postgres-bin"));
    }

    @Test
    void staysOutOfTheWayOfAnOutsideDatabase() {
        var outside = TestDatabase.create();
        application
                .withPropertyValues(
                        "tameng.data=" + directory,
                        "spring.datasource.url=" + outside.url(),
                        "spring.datasource.username=" + outside.user(),
                        "spring.datasource.password=" + outside.password())
                .run(context -> {
                    var client = JdbcClient.create(context.getBean(DataSource.class));
                    assertThat(client.sql("SELECT 1").query(Integer.class).single())
                            .isOne();
                    assertThat(context.getBeanProvider(EmbeddedPostgres.class).getIfAvailable())
                            .isNull();
                });
        assertThat(directory).isEmptyDirectory();
    }
}
