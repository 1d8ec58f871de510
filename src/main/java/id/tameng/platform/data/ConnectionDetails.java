package id.tameng.platform.data;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// How the connection pool reaches the database.
record ConnectionDetails(
        String url, @Nullable String user, @Nullable String password) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return user;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }

    /// Without the password.
    @Override
    public String toString() {
        return "ConnectionDetails[" + url + ", " + user + "]";
    }
}
