package id.tameng.platform.realtime;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Hears what any node announces, over one connection of its own (LISTEN needs a session that stays). After a break
/// every stream is ended, since announcements made meanwhile are gone, changes of rights among them: browsers come
/// back,
/// are judged anew and refresh.
@Component
class AnnouncementReceiver implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(AnnouncementReceiver.class);
    private static final int WAIT_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 1_000;

    private final JdbcConnectionDetails database;
    private final StreamHub hub;
    private volatile boolean running;
    private volatile @Nullable Connection connection;
    private @Nullable Thread thread;

    AnnouncementReceiver(JdbcConnectionDetails database, StreamHub hub) {
        this.database = database;
        this.hub = hub;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("announcements").start(this::listen);
    }

    /// Streams are ended here, before the web server waits for open requests to finish.
    @Override
    public void stop() {
        running = false;
        hub.closeAll();
        close(connection);
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var session = DriverManager.getConnection(database.getJdbcUrl(), account())) {
                connection = session;
                receive(session);
            } catch (SQLException e) {
                pause(e);
            }
        }
    }

    /// The name tells the embedded server's take-over that this connection is one of ours.
    private Properties account() {
        var account = new Properties();
        account.setProperty("user", Objects.requireNonNullElse(database.getUsername(), ""));
        account.setProperty("password", Objects.requireNonNullElse(database.getPassword(), ""));
        account.setProperty("ApplicationName", "tameng");
        account.setProperty("tcpKeepAlive", "true");
        return account;
    }

    private void receive(Connection session) throws SQLException {
        try (var statement = session.createStatement()) {
            statement.execute("LISTEN " + Announcements.CHANNEL);
        }
        hub.begin();
        var postgres = session.unwrap(PGConnection.class);
        while (running) {
            var notifications = postgres.getNotifications(WAIT_MILLIS);
            if (notifications != null) {
                for (var notification : notifications) {
                    hub.tell(topics(notification.getParameter()));
                }
            }
        }
    }

    private static List<String> topics(String payload) {
        return Arrays.asList(payload.split(" ", -1));
    }

    private void pause(SQLException e) {
        if (!running) {
            return;
        }
        log.warn("Announcements interrupted, trying again: {}", e.getMessage());
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(@Nullable Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            log.debug("Closing the announcement connection: {}", e.getMessage());
        }
    }
}
