package id.tameng.platform.data;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A database of a test's own, with all migrations applied: a copy of a template on the one server of this JVM.
/// Spring's test contexts get theirs [by themselves][TestDatabaseCustomizerFactory].
public record TestDatabase(String url, String user, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static TestDatabase create() {
        var server = TestServer.get();
        var name = "test_" + COUNT.incrementAndGet();
        server.execute("CREATE DATABASE %s TEMPLATE %s OWNER %s"
                .formatted(name, TestTemplate.in(server), EmbeddedPostgres.DATABASE));
        return server.database(name);
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, user, password);
    }
}
