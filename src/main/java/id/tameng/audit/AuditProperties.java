package id.tameng.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param keep how long entries are kept
/// @param flush how often what people have looked at is written down
@ConfigurationProperties("tameng.audit")
record AuditProperties(
        @DefaultValue("730d") Duration keep,
        @DefaultValue("1s") Duration flush) {}
