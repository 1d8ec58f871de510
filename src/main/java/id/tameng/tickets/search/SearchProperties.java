package id.tameng.tickets.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param look how often a node looks for messages that are not in the index yet; 0: this node indexes none
/// @param batch how many are indexed in one transaction
/// @param rest how many times as long as it worked a node rests between two batches
@ConfigurationProperties("tameng.search")
record SearchProperties(
        @DefaultValue("1s") Duration look,
        @DefaultValue("200") int batch,
        @DefaultValue("3") int rest) {}
