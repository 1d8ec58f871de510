package id.tameng.tickets.tasks;

import id.tameng.platform.realtime.Announcements;
import id.tameng.platform.realtime.TopicRule;
import id.tameng.platform.web.Reader;
import java.util.Collection;
import org.springframework.stereotype.Component;

/// `tasks/person/3`: something about her tasks has changed. Everyone hears of her own.
@Component
class TaskTopics implements TopicRule {

    static final String PERSON = "tasks/person/";

    private final Announcements announcements;

    TaskTopics(Announcements announcements) {
        this.announcements = announcements;
    }

    void announce(Collection<Long> people) {
        announcements.announce(people.stream().map(person -> PERSON + person).toList());
    }

    @Override
    public boolean mayHear(Reader reader, String topic) {
        return topic.equals(PERSON + reader.id());
    }
}
