package id.tameng.channels.email.imap;

import java.util.Objects;
import java.util.Properties;

/// Where a mailbox is fetched from.
///
/// @param tls `none`, `starttls` or `tls`
record ImapAccount(
        long mailbox, String address, String host, int port, String tls, String user, String password, String folder) {

    String protocol() {
        return tls.equals("tls") ? "imaps" : "imap";
    }

    /// Settings for Angus Mail. Encryption that was asked for is demanded: no falling back to the clear.
    Properties settings(ImapProperties properties) {
        var settings = new Properties();
        var prefix = "mail." + protocol() + ".";
        settings.setProperty(prefix + "connectiontimeout", "10000");
        settings.setProperty(
                prefix + "timeout", Long.toString(properties.timeout().toMillis()));
        settings.setProperty(
                prefix + "writetimeout", Long.toString(properties.timeout().toMillis()));
        settings.setProperty(prefix + "peek", "true");
        settings.setProperty(prefix + "starttls.enable", Boolean.toString(tls.equals("starttls")));
        settings.setProperty(prefix + "starttls.required", Boolean.toString(tls.equals("starttls")));
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        return settings;
    }

    /// Never shows the password.
    @Override
    public String toString() {
        return "ImapAccount[mailbox=%d, host=%s, port=%d]".formatted(mailbox, Objects.requireNonNull(host), port);
    }
}
