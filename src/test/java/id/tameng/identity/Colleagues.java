package id.tameng.identity;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/// Invented people for tests, each with an address of her own, since the tests share a database.
@TestComponent
public class Colleagues {

    public static final String PASSWORD = "payung biru 77";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final People people;
    private final Sessions sessions;

    Colleagues(People people, Sessions sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    public Colleague hire(String role, Long... teams) {
        var name = role + " " + COUNT.incrementAndGet();
        var email = name.replace(' ', '.') + "@tameng.test";
        long id = people.add(new People.NewPerson(
                email, name, "Alias " + name, PASSWORD, role, "id", "Asia/Jakarta", Set.of(teams)));
        return new Colleague(id, email, name);
    }

    /// Signs her in with another browser.
    public Cookie signIn(Colleague colleague) {
        return new Cookie("tameng_session", sessions.open(colleague.id(), "Test", "192.0.2.1"));
    }

    public record Colleague(long id, String email, String name) {}
}
