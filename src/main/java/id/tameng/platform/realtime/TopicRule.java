package id.tameng.platform.realtime;

import id.tameng.platform.web.Reader;

/// Who may hear of a topic. Each module contributes a rule for its own topics; what no rule allows is refused.
public interface TopicRule {

    boolean mayHear(Reader reader, String topic);
}
