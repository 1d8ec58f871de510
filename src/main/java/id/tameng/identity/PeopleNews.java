package id.tameng.identity;

import id.tameng.platform.realtime.Announcements;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells what happened to people: other modules by an event, and, where rights have changed, their open browsers by the
/// end of their streams. Each request is judged anew anyway; a stream is the one thing that outlives a request.
@Component
class PeopleNews {

    private final ApplicationEventPublisher events;
    private final Announcements announcements;

    PeopleNews(ApplicationEventPublisher events, Announcements announcements) {
        this.events = events;
        this.announcements = announcements;
    }

    void renamed(long person, String name) {
        events.publishEvent(new PeopleActivity.PersonRenamed(person, name));
    }

    void teamRenamed(long team, String name) {
        events.publishEvent(new PeopleActivity.TeamRenamed(team, name));
    }

    void accessChanged(long person) {
        events.publishEvent(new PeopleActivity.AccessChanged(person));
        announcements.endStreams(person);
    }
}
