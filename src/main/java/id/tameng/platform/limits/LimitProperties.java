package id.tameng.platform.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How many requests to the API a node takes in a minute.
///
/// @param perPerson from all tokens of a person together
/// @param perAddress from an address without a token
@ConfigurationProperties("tameng.api.limits")
record LimitProperties(
        @DefaultValue("1200") int perPerson,
        @DefaultValue("120") int perAddress) {}
