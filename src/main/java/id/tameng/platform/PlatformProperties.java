package id.tameng.platform;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the whole installation shares.
///
/// @param data where the embedded database, files and the installation key live
/// @param demo whether the demo organisation is created and its outbox used
/// @param url how people reach this installation, for links in mail
/// @param secret the installation key (any text of 32 characters or more); without it one is made and kept in `data`.
///     Several nodes must share it
@ConfigurationProperties("tameng")
public record PlatformProperties(
        @DefaultValue("data") Path data,
        @DefaultValue("false") boolean demo,
        @DefaultValue("http://localhost:8080") URI url,
        @Nullable String secret) {}
