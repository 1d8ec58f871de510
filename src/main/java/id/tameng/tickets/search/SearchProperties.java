package id.tameng.tickets.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param look how often a node looks for messages that are not in the index yet; 0: this node indexes none
/// @param batch how many are indexed in one transaction
@ConfigurationProperties("tameng.search")
record SearchProperties(
        @DefaultValue("1s") Duration look,
        @DefaultValue("500") int batch) {}
