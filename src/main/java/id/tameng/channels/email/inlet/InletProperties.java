package id.tameng.channels.email.inlet;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The SMTP door's settings. The size of a mail is `tameng.email.max-size`.
///
/// @param port 0: no door
/// @param host where it listens; this machine alone unless told otherwise, since a mail server in front is expected
/// @param name by which it greets
/// @param idle how long a silent connection is kept
/// @param sslBundle name of a Spring SSL bundle (`spring.ssl.bundle…`) with our certificate: offers STARTTLS
@ConfigurationProperties("tameng.email.inlet")
record InletProperties(
        @DefaultValue("2525") int port,
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("tameng.local") String name,
        @DefaultValue("200") int connections,
        @DefaultValue("100") int recipients,
        @DefaultValue("2m") Duration idle,
        @Nullable String sslBundle) {}
