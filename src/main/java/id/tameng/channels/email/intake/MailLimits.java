package id.tameng.channels.email.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// Limits of every mail that comes in, by whatever door.
///
/// @param maxSize what is larger is refused
@ConfigurationProperties("tameng.email")
public record MailLimits(@DefaultValue("50MB") DataSize maxSize) {}
