package id.tameng.insight.web;

import id.tameng.insight.Trends.Example;
import id.tameng.tickets.TicketNames.Named;
import java.util.List;

/// A topic with messages that the viewer may read.
///
/// @param name of the topic
/// @param more whether there are tickets among the newest that she may not see, or more than shown
public record TopicPane(String topic, String name, TrendWish wish, BarChart chart, List<Shown> examples, boolean more) {

    public record Shown(Example example, Named ticket, String excerpt) {}
}
