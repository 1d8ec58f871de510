package id.tameng.care.cases;

import id.tameng.identity.People;
import id.tameng.platform.realtime.Announcements;
import id.tameng.platform.realtime.TopicRule;
import id.tameng.platform.web.Reader;
import java.util.List;
import org.springframework.stereotype.Component;

/// `care/person/3`: something new on her own pages; `care/officer/3`: in the list of reports. Everyone hears her own.
@Component
public class CaseTopics implements TopicRule {

    public static final String PERSON = "care/person/";
    public static final String OFFICER = "care/officer/";

    private final Announcements announcements;
    private final People people;

    CaseTopics(Announcements announcements, People people) {
        this.announcements = announcements;
        this.people = people;
    }

    public void reporterHears(long person) {
        announcements.announce(List.of(PERSON + person));
    }

    void officersHear() {
        announcements.announce(people.listWith(Cases.OFFICER).stream()
                .map(officer -> OFFICER + officer.id())
                .toList());
    }

    @Override
    public boolean mayHear(Reader reader, String topic) {
        return topic.equals(PERSON + reader.id()) || (topic.equals(OFFICER + reader.id()) && reader.may(Cases.OFFICER));
    }
}
