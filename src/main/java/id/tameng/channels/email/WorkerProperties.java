package id.tameng.channels.email;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How accepted mail is worked off.
///
/// @param glance how often a node looks for mail that others accepted; 0: this node works none off
@ConfigurationProperties("tameng.email.worker")
record WorkerProperties(@DefaultValue("1s") Duration glance) {}
