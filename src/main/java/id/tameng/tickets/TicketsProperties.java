package id.tameng.tickets;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param undo how long a reply waits before it goes, so that its author can take it back
/// @param closeAfter how long a solved ticket stays open to the customer before it closes by itself
@ConfigurationProperties("tameng.tickets")
record TicketsProperties(
        @DefaultValue("4d") Duration closeAfter,
        @DefaultValue("10s") Duration undo) {}
