package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.language.Language;
import id.tameng.tickets.InboundMessages;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TamengTest
class EarlierWordsTests {

    private static final String HARSH = "Dasar goblok kalian semua!";
    private static final String AFTER = "Kalian memang payah, bikin emosi saja.";

    private final Desk desk;
    private final Mails mails;
    private final InboundMessages messages;
    private final Judgements judgements;
    private final Language language;

    @Autowired
    EarlierWordsTests(Desk desk, Mails mails, InboundMessages messages, Judgements judgements, Language language) {
        this.desk = desk;
        this.mails = mails;
        this.messages = messages;
        this.judgements = judgements;
        this.language = language;
    }

    @Test
    void aMessageIsReadWithWhatItsWriterSaidBefore() {
        var place = desk.open();
        var siti = Desk.stranger();
        var first = desk.mail(place, siti, HARSH);
        var second = desk.answer(place, siti, first, AFTER);
        mails.judge();

        var stored = Objects.requireNonNull(
                        judgements.of(List.of(second.message())).get(second.message()))
                .judgement();
        var exact = Offset.offset(1e-4);
        assertThat(stored.abuse().score())
                .isCloseTo(language.judge(AFTER, List.of(HARSH)).abuse().score(), exact)
                .isGreaterThan(language.judge(AFTER).abuse().score() + 1e-4);
    }

    @Test
    void onlyTheLastFewOfTheSamePersonInTheSameTicketCount() {
        var place = desk.open();
        var siti = Desk.stranger();
        var first = desk.mail(place, siti, "satu");
        desk.answer(place, Desk.stranger(), first, "orang lain");
        desk.answer(place, siti, first, "dua");
        desk.answer(place, siti, first, "tiga");
        desk.mail(place, siti, "tiket lain");
        var last = desk.answer(place, siti, first, "empat");

        assertThat(messages.earlier(List.of(first.message(), last.message()), 2))
                .containsOnlyKeys(last.message())
                .containsEntry(last.message(), List.of("dua", "tiga"));
    }
}
