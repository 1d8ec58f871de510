package id.tameng.platform.data;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// How the connection pool reaches the embedded server.
record EmbeddedConnectionDetails(EmbeddedPostgres server) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return server.user();
    }

    @Override
    public String getPassword() {
        return server.password().value();
    }

    @Override
    public String getJdbcUrl() {
        return server.url();
    }
}
