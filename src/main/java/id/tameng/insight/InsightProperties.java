package id.tameng.insight;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param look how often a node that nothing has come to looks for messages to judge; 0: this node judges none
/// @param batch how many are judged in one transaction
@ConfigurationProperties("tameng.insight")
record InsightProperties(
        @DefaultValue("5s") Duration look,
        @DefaultValue("500") int batch) {}
