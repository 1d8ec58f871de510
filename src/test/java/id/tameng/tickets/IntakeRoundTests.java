package id.tameng.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.customers.Contact;
import id.tameng.customers.CustomerDirectory.Known;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.Participants.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeRoundTests {

    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
    private static final Actor DEWI = new Actor(1L, "Dewi");
    private static final Ticket.Team SERVICE = new Ticket.Team(1, "Layanan");
    private static final String SITI = "siti@contoh.test";
    private static final String STRANGER = "orang.lain@contoh.test";

    private final Map<Long, Map<String, Participant>> participants = new HashMap<>();
    private final Ticket ticket = new Ticket(7, "Pesanan", 3, "Siti", "email", null, SERVICE, null, NOW);
    private IntakeRound round = round();

    @BeforeEach
    void sitiHasATicket() {
        ticket.receive(1, "inbound", "Siti", "Halo", 0, Automation.NONE, NOW);
        Participants.put(participants, new Participant(7, new Address("Siti", SITI), "requester", true));
        round = round();
    }

    @Test
    void opensATicketForANewMatter() {
        var placed = round.place(mail(STRANGER, Belonging.NONE));
        assertThat(placed.opened()).isTrue();
        assertThat(placed.ticket()).isEqualTo(100);
        assertThat(round.joined()).extracting(Participant::role).containsExactly("requester");
    }

    @Test
    void followsAKnownThread() {
        var placed = round.place(mail(SITI, new Belonging(7L, null)));
        assertThat(placed.ticket()).isEqualTo(7);
        assertThat(placed.verified()).isTrue();
    }

    @Test
    void letsAStrangerInUnverified() {
        var placed = round.place(mail(STRANGER, new Belonging(7L, null)));
        assertThat(placed.ticket()).isEqualTo(7);
        assertThat(placed.verified()).isFalse();
        assertThat(round.joined()).singleElement().matches(person -> !person.accepted());
        assertThat(round.messages()).singleElement().matches(message -> !message.verified());
    }

    @Test
    void trustsTheNumberInTheSubjectOnlyFromThoseWhoTakePart() {
        var claimed = new Belonging(null, ticket.number);
        assertThat(round.place(mail(SITI, claimed)).ticket()).isEqualTo(7);
        assertThat(round.place(mail(STRANGER, claimed)).opened()).isTrue();
    }

    @Test
    void doesNotTakeANumberOfAnotherYear() {
        var wrong = new Belonging(null, new TicketNumber(ticket.number.year() - 1, 7));
        assertThat(round.place(mail(SITI, wrong)).opened()).isTrue();
    }

    @Test
    void opensAFollowUpAfterTheWindow() {
        ticket.become(TicketStatus.SOLVED, DEWI, NOW.minus(Duration.ofDays(8)));
        var placed = round.place(mail(SITI, new Belonging(7L, null)));
        assertThat(placed.opened()).isTrue();
        assertThat(round.opened())
                .singleElement()
                .matches(next -> Long.valueOf(7).equals(next.follows));
    }

    @Test
    void opensASolvedTicketAgainWithinTheWindow() {
        ticket.become(TicketStatus.SOLVED, DEWI, NOW.minus(Duration.ofDays(6)));
        var placed = round.place(mail(SITI, new Belonging(7L, null)));
        assertThat(placed.reopened()).isTrue();
        assertThat(ticket.status).isEqualTo(TicketStatus.OPEN);
    }

    private IntakeRound round() {
        var customers = Stream.of(SITI, STRANGER)
                .map(address -> Contact.email(address, "Siti"))
                .collect(Collectors.toMap(contact -> contact, contact -> new Known(3, "Siti")));
        var ids = new MessageStore.Ids(
                Stream.iterate(100L, id -> id + 1).iterator(),
                Stream.iterate(200L, id -> id + 1).iterator());
        return new IntakeRound(new HashMap<>(Map.of(7L, ticket)), participants, customers, Map.of(1L, SERVICE), ids);
    }

    private static IncomingMessage mail(String sender, Belonging thread) {
        return Cases.mail(1, sender, thread, NOW);
    }
}
