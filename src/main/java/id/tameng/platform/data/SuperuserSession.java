package id.tameng.platform.data;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.intellij.lang.annotations.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A short visit to the server with all rights: is it ours, and does the application find its database there?
record SuperuserSession(Connection connection) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SuperuserSession.class);

    static SuperuserSession open(int port, PostgresPassword password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", Cluster.SUPERUSER);
        properties.setProperty("password", password.value());
        properties.setProperty("ApplicationName", "tameng-start");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
        return new SuperuserSession(DriverManager.getConnection(url, properties));
    }

    String fingerprint() throws SQLException {
        return ask("SELECT coalesce(current_setting('tameng.fingerprint', true), '')");
    }

    String version() throws SQLException {
        return ask("SHOW server_version");
    }

    /// Ends what a killed program left running, so that its locks do not outlive it. Others who are looking at the
    /// database, a person with psql for one, are left alone.
    void endSessionsOf(String applicationName) throws SQLException {
        @Language("SQL")
        var ending = """
                SELECT pg_terminate_backend(pid), pg_sleep(0.01)
                FROM pg_stat_activity
                WHERE application_name = ?
                """;
        for (var glance = 0; glance < 500 && exists(ending, applicationName); glance++) {
            LOG.debug("Sessions of the program before are ending");
        }
    }

    /// The application owns its database but is no superuser: a hole in the application must not become one in the
    /// machine.
    void createIfMissing(String database, PostgresPassword password) throws SQLException {
        if (!exists("SELECT FROM pg_roles WHERE rolname = ?", database)) {
            execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(database, password.value()));
        }
        if (!exists("SELECT FROM pg_database WHERE datname = ?", database)) {
            execute("CREATE DATABASE %s OWNER %s".formatted(database, database));
        }
    }

    private boolean exists(@Language("SQL") String sql, String name) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    String ask(@Language("SQL") String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    void execute(@Language("SQL") String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
