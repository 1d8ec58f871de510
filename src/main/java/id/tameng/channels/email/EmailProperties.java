package id.tameng.channels.email;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/// How mail comes in and goes out.
///
/// @param maxSize the largest mail that is taken; a larger one is refused with 552
@Validated
@ConfigurationProperties("tameng.email")
record EmailProperties(
        @Valid @DefaultValue Inlet inlet,
        @Valid @DefaultValue Smtp smtp,
        @Valid @DefaultValue Delivery delivery,
        @DefaultValue("50MB") DataSize maxSize) {

    /// Where mail is taken by SMTP.
    ///
    /// @param port 0: no inlet
    record Inlet(
            @DefaultValue("127.0.0.1") String host,
            @DefaultValue("2525") @Min(0) @Max(65535) int port) {}

    /// The general outgoing server, for every mailbox without one of its own.
    ///
    /// @param host none: mail waits, or goes to the outbox of the demo
    /// @param port 0: the usual one for `tls` (25, 587, 465)
    /// @param tls as in [MailTls]
    record Smtp(
            @Nullable String host,
            @DefaultValue("0") @Min(0) @Max(65535) int port,
            @Nullable String username,
            @Nullable String password,
            @DefaultValue("starttls") MailTls tls) {

        /// Never shows the password.
        @Override
        public String toString() {
            return "Smtp[host=%s, port=%d, username=%s, tls=%s]".formatted(host, port, username, tls);
        }
    }

    /// How deliveries are worked off.
    ///
    /// @param poll how often a node looks for due deliveries that nobody signalled to it
    /// @param batch how many go out over one connection
    /// @param timeout for connecting to and each answer of the receiving server
    record Delivery(
            @DefaultValue("5s") Duration poll,
            @DefaultValue("50") @Min(1) @Max(500) int batch,
            @DefaultValue("30s") Duration timeout) {}
}
