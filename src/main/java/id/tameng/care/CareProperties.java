package id.tameng.care;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param hotlines whom to call when somebody may harm herself, shown as they stand here
/// @param memory how long a step of the ladder counts; after that a customer begins anew
/// @param watch how long after a word of distress nothing is taken away from a customer
/// @param answerWithin by when a report is answered first
/// @param decideWithin by when it is decided
@ConfigurationProperties("tameng.care")
public record CareProperties(
        @DefaultValue({"119 ext. 8 (SEJIWA)", "112"}) List<String> hotlines,
        @DefaultValue("180d") Duration memory,
        @DefaultValue("30d") Duration watch,
        @DefaultValue("1h") Duration answerWithin,
        @DefaultValue("24h") Duration decideWithin) {}
