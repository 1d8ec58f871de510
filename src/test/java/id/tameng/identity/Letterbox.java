package id.tameng.identity;

import id.tameng.platform.mail.PersonalLetter;
import id.tameng.platform.mail.Postman;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// Keeps letters to our own people to be read.
@Primary
@TestComponent
public class Letterbox implements Postman {

    private final List<PersonalLetter> letters = new CopyOnWriteArrayList<>();

    @Override
    public void send(PersonalLetter letter) {
        letters.add(letter);
    }

    public List<PersonalLetter> to(String address) {
        return letters.stream()
                .filter(letter -> letter.address().equals(address))
                .toList();
    }
}
