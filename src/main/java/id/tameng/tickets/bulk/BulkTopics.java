package id.tameng.tickets.bulk;

import id.tameng.platform.realtime.TopicRule;
import id.tameng.platform.web.Reader;
import org.springframework.stereotype.Component;

/// `bulk/3/17`: how far job 17 is; for person 3, who ordered it.
@Component
class BulkTopics implements TopicRule {

    private static final String JOBS = "bulk/";

    static String of(long person, long job) {
        return JOBS + person + "/" + job;
    }

    @Override
    public boolean mayHear(Reader reader, String topic) {
        return topic.startsWith(JOBS + reader.id() + "/") && reader.may("tickets.read");
    }
}
