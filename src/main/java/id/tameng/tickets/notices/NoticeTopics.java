package id.tameng.tickets.notices;

import id.tameng.platform.realtime.Announcements;
import id.tameng.platform.realtime.TopicRule;
import id.tameng.platform.web.Reader;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// `notices/3`: what person 3 is told. Only she hears of it.
@Component
class NoticeTopics implements TopicRule {

    private static final String NOTICES = "notices/";

    private final Announcements announcements;

    NoticeTopics(Announcements announcements) {
        this.announcements = announcements;
    }

    void announce(Collection<Long> people) {
        announcements.announce(people.stream().map(person -> NOTICES + person).toList());
    }

    @Override
    public boolean mayHear(Reader reader, String topic) {
        return topic.equals(NOTICES + reader.id());
    }
}
