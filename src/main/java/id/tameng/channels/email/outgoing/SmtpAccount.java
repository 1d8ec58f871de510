package id.tameng.channels.email.outgoing;

import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// How to talk to a server that takes our mail.
///
/// @param port 0: the usual one
/// @param implicit encrypted from the first byte
/// @param starttls whether to encrypt once connected
/// @param user null: no signing in
public record SmtpAccount(
        String host,
        int port,
        boolean implicit,
        Upgrade starttls,
        @Nullable String user,
        @Nullable String password) {

    /// Whether a connection in the clear becomes encrypted.
    public enum Upgrade {
        NEVER,
        IF_OFFERED,
        REQUIRED
    }

    /// The settings of the mail library for it.
    ///
    /// @param from the sender towards the server, who hears of failures
    public Properties properties(String from, Duration timeout) {
        var millis = Long.toString(timeout.toMillis());
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(portOrUsual()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(implicit));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(starttls != Upgrade.NEVER));
        properties.put("mail.smtp.starttls.required", Boolean.toString(starttls == Upgrade.REQUIRED));
        properties.put("mail.smtp.auth", Boolean.toString(user != null));
        properties.put("mail.smtp.from", from);
        properties.put("mail.smtp.localhost", from.substring(from.indexOf('@') + 1));
        properties.put("mail.smtp.sendpartial", "true");
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    public int portOrUsual() {
        if (port > 0) {
            return port;
        }
        return implicit ? 465 : user != null ? 587 : 25;
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return "SmtpAccount[" + host + ":" + portOrUsual() + "]";
    }
}
