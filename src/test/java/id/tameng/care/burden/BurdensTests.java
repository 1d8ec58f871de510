package id.tameng.care.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tameng.TamengTest;
import id.tameng.care.Desk;
import id.tameng.care.Reading;
import id.tameng.care.calm.Holding;
import id.tameng.care.calm.Pauses;
import id.tameng.care.thanks.ThankYous;
import id.tameng.identity.Viewer;
import id.tameng.insight.Corrections;
import id.tameng.insight.JudgedMessage;
import id.tameng.insight.MessagesJudged;
import id.tameng.insight.What;
import id.tameng.language.Language;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Handling;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Placed;
import id.tameng.tickets.TicketList;
import id.tameng.tickets.TicketStatus;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@TamengTest
class BurdensTests {

    private static final String HARSH = "Dasar goblok kalian semua, anjing!";

    private final Desk desk;
    private final Burdens burdens;
    private final Pauses pauses;
    private final Holding holding;
    private final ThankYous thanks;
    private final Reading reading;
    private final Corrections corrections;
    private final Handling handling;
    private final TicketList tickets;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Language language = new Language();
    private final Desk.Place place;
    private final Viewer agent;

    @Autowired
    BurdensTests(
            Desk desk,
            Burdens burdens,
            Pauses pauses,
            Holding holding,
            ThankYous thanks,
            Reading reading,
            Corrections corrections,
            Handling handling,
            TicketList tickets,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.desk = desk;
        this.burdens = burdens;
        this.pauses = pauses;
        this.holding = holding;
        this.thanks = thanks;
        this.reading = reading;
        this.corrections = corrections;
        this.handling = handling;
        this.tickets = tickets;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        place = desk.open();
        agent = desk.viewer(desk.hire("agent", place), place);
    }

    @Test
    void whatComesToWhoeverHasTheTicketWeighsOnHer() {
        var mail = desk.mail(place, Desk.stranger(), HARSH);
        handling.assign(agent, mail.number(), agent.id());
        judged(mail, HARSH);
        judged(mail, HARSH);

        var burden = burdens.of(agent);
        assertThat(burden.contacts()).isEqualTo(1);
        assertThat(burden.day()).isPositive().isEqualTo(burden.week());
        assertThat(burdens.recent(agent.id())).isBetween(burden.day() * 0.99, (double) burden.day());
        assertThat(burdens.of(desk.viewer(desk.hire("agent", place), place)).week())
                .isZero();
    }

    @Test
    void whatSomebodyKnowsBetterWeighsAsSheSays() {
        var mail = desk.mail(place, Desk.stranger(), HARSH);
        handling.assign(agent, mail.number(), agent.id());
        reading.judge();
        var colleague = desk.viewer(desk.hire("agent", place), place);
        holding.hold(colleague, mail.number(), "Saya cek sistem dulu.", 60);
        int judged = burdens.of(agent).week();
        assertThat(judged).isGreaterThan(1).isEqualTo(burdens.of(colleague).week());

        corrections.correct(agent, mail.number(), mail.message(), What.ABUSE, What.NO);
        corrections.correct(agent, mail.number(), mail.message(), What.MOOD, Mood.CALM.key());
        assertThat(burdens.of(agent).contacts()).isZero();
        assertThat(burdens.of(colleague).contacts()).isZero();
        var later = desk.viewer(desk.hire("agent", place), place);
        holding.hold(later, mail.number(), "Masih kami cek, ya.", 60);
        assertThat(burdens.of(later).contacts()).isZero();

        corrections.undo(agent, mail.number(), mail.message(), What.ABUSE);
        assertThat(burdens.of(agent).week()).isEqualTo(judged);
        assertThat(burdens.of(colleague).week()).isEqualTo(judged);
    }

    @Test
    void whoeverAnswersHasMetIt() {
        var mail = desk.mail(place, Desk.stranger(), HARSH);
        holding.hold(agent, mail.number(), "Saya cek sistem dulu.", 60);
        assertThat(burdens.of(agent).contacts()).isEqualTo(1);
        assertThat(burdens.isHeavy(agent, mail.ticket())).isTrue();
        pauses.begin(agent, 2);
        assertThat(burdens.isHeavy(agent, mail.ticket())).isFalse();
    }

    @Test
    void ordinaryMailWeighsNothing() {
        var mail = desk.mail(place, Desk.stranger(), "Halo, pesanan saya sampai mana ya?");
        handling.assign(agent, mail.number(), agent.id());
        judged(mail, "Halo, pesanan saya sampai mana ya?");
        assertThat(burdens.of(agent).week()).isZero();
    }

    @Test
    void aPauseLastsTwoToTenMinutesAndEndsByHand() {
        assertThatThrownBy(() -> pauses.begin(agent, 11)).isInstanceOf(DomainException.class);
        pauses.begin(agent, 10);
        assertThat(pauses.current(agent)).isPresent();
        assertThat(pauses.isPausing(agent.id())).isTrue();
        pauses.end(agent);
        assertThat(pauses.current(agent)).isEmpty();
    }

    @Test
    void theCustomerKnowsThatSomethingIsLookedUp() {
        var mail = desk.mail(place, Desk.stranger(), "Halo, pesanan saya sampai mana ya?");
        holding.hold(agent, mail.number(), "Saya cek sistem dulu.", 90);
        assertThat(holding.until(agent, mail.ticket())).isPresent();
        assertThat(tickets.get(agent, mail.number()).status()).isEqualTo(TicketStatus.OPEN);
        assertThatThrownBy(() -> holding.hold(agent, mail.number(), "Sebentar.", 3600))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void thanksGoToWhoeverAnswered() {
        var kind = "Terima kasih banyak ya kak, pelayanannya bagus sekali, saya senang.";
        var before = desk.mail(place, Desk.stranger(), kind);
        judged(before, kind);
        assertThat(thanks.of(agent, 10)).isEmpty();

        var sender = Desk.stranger();
        var asked = desk.mail(place, sender, "Halo, pesanan saya sampai mana ya?");
        holding.hold(agent, asked.number(), "Sudah di jalan, tiba besok pukul 10.00.", 60);
        var thanked = desk.answer(place, sender, asked, kind);
        judged(thanked, kind);
        judged(thanked, kind);
        assertThat(thanks.of(agent, 10))
                .singleElement()
                .extracting(ThankYous.ThankYou::words)
                .isEqualTo(kind);
    }

    private void judged(Placed mail, String text) {
        var message = new JudgedMessage(mail.message(), mail.ticket(), language.judge(text), clock.instant());
        transaction.executeWithoutResult(status -> events.publishEvent(new MessagesJudged(List.of(message), false)));
    }
}
