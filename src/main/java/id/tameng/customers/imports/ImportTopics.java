package id.tameng.customers.imports;

import id.tameng.platform.realtime.TopicRule;
import id.tameng.platform.web.Reader;
import org.springframework.stereotype.Component;

/// The topic `customer-import/7`: an import has got further.
@Component
class ImportTopics implements TopicRule {

    static final String TOPIC = "customer-import/";

    @Override
    public boolean mayHear(Reader reader, String topic) {
        return topic.startsWith(TOPIC) && reader.may("customers.import");
    }
}
