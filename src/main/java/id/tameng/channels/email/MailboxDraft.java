package id.tameng.channels.email;

import org.jspecify.annotations.Nullable;

/// A mailbox as an administrator sets it up.
///
/// @param imap null: mail comes by our own inlet
/// @param smtp null: mail leaves by the general server
/// @param reopenDays how long after solving an answer reopens the ticket
public record MailboxDraft(
        String address,
        String displayName,
        long team,
        boolean active,
        @Nullable Account imap,
        String folder,
        @Nullable Account smtp,
        String signature,
        boolean acknowledge,
        String acknowledgement,
        int reopenDays) {

    /// @param tls `none`, `starttls` or `tls`
    /// @param user null: no signing in
    /// @param password null: the stored one, which belongs to this server and user only
    public record Account(
            String host,
            int port,
            String tls,
            @Nullable String user,
            @Nullable String password) {

        boolean isFor(Account other) {
            return host.equalsIgnoreCase(other.host) && java.util.Objects.equals(user, other.user);
        }

        /// Never shows the password.
        @Override
        public String toString() {
            return "Account[" + host + ":" + port + "]";
        }
    }
}
