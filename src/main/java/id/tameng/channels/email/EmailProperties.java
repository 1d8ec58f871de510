package id.tameng.channels.email;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How mail goes out. How it comes in is said by the doors themselves.
@Validated
@ConfigurationProperties("tameng.email")
record EmailProperties(
        @Valid @DefaultValue Smtp smtp, @Valid @DefaultValue Delivery delivery) {

    /// The general outgoing server, for every mailbox without one of its own.
    ///
    /// @param host none: mail waits, or goes to the outbox of the demo
    /// @param port 0: the usual one (465 for `tls`, 587 with a user name, else 25)
    /// @param tls none given: encrypted where the server offers it, and always when there is a password to protect
    record Smtp(
            @Nullable String host,
            @DefaultValue("0") @Min(0) @Max(65535) int port,
            @Nullable String username,
            @Nullable String password,
            @Nullable MailTls tls) {

        /// Never shows the password.
        @Override
        public String toString() {
            return "Smtp[host=%s, port=%d, username=%s, tls=%s]".formatted(host, port, username, tls);
        }
    }

    /// How deliveries are worked off.
    ///
    /// @param batch how many go out over one connection
    /// @param poll how often a node looks for due deliveries that nobody signalled to it; 0: this node sends nothing
    /// @param timeout for connecting to and each answer of the receiving server
    /// @param zone in which mails say when something was written
    record Delivery(
            @DefaultValue("5s") Duration poll,
            @DefaultValue("50") @Min(1) @Max(500) int batch,
            @DefaultValue("30s") Duration timeout,
            @DefaultValue("Asia/Jakarta") ZoneId zone) {}
}
