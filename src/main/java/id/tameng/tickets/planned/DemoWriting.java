package id.tameng.tickets.planned;

import id.tameng.identity.OnBehalf;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.demo.DemoShare;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.InboxFilter;
import id.tameng.tickets.InboxQuery;
import id.tameng.tickets.InboxRow;
import id.tameng.tickets.InboxView;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.drafts.Draft;
import id.tameng.tickets.drafts.Drafts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// What people of Toko Nusantara are in the middle of: a draft, a reply for tomorrow, and a colleague who is asked.
@Component
class DemoWriting implements DemoShare {

    private static final int FEW = 20;

    private final People people;
    private final OnBehalf onBehalf;
    private final InboxQuery inbox;
    private final Conversation conversation;
    private final Drafts drafts;
    private final Planning planning;

    DemoWriting(
            People people,
            OnBehalf onBehalf,
            InboxQuery inbox,
            Conversation conversation,
            Drafts drafts,
            Planning planning) {
        this.people = people;
        this.onBehalf = onBehalf;
        this.inbox = inbox;
        this.conversation = conversation;
        this.drafts = drafts;
        this.planning = planning;
    }

    /// After the tickets.
    @Override
    public int order() {
        return 45;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        person("Rian").ifPresent(rian -> own(rian).stream().findFirst().ifPresent(ticket -> draft(rian, ticket)));
        person("Dewi").ifPresent(dewi -> {
            var own = own(dewi);
            own.stream().findFirst().ifPresent(ticket -> plan(dewi, ticket, today));
            own.stream().skip(1).findFirst().ifPresent(ticket -> ask(dewi, ticket));
        });
    }

    private void draft(Viewer writer, TicketNumber ticket) {
        var text = "Halo Kak, terima kasih sudah menunggu. Tadi saya sudah tanya gudang, dan";
        drafts.save(writer, ticket, new Draft("demo", false, text, null, null, List.of(), null));
    }

    private void plan(Viewer writer, TicketNumber ticket, Instant today) {
        var text =
                "Selamat pagi, Kak. Kurir mengabari paketnya diantar hari ini. Kalau sampai sore belum tiba, kabari saya, ya.";
        planning.plan(
                writer,
                ticket,
                new Plan(
                        ReplyText.plain(text),
                        null,
                        List.of(),
                        TicketStatus.WAITING_CUSTOMER,
                        null,
                        true,
                        today.plus(Duration.ofHours(20))));
    }

    private void ask(Viewer writer, TicketNumber ticket) {
        var text = "@Bayu Prasetyo boleh dicek? Pelanggan minta pengembalian dana penuh, di atas batas saya.";
        conversation.note(writer, ticket, ReplyText.plain(text), List.of());
    }

    private List<TicketNumber> own(Viewer viewer) {
        var ids = inbox.listIds(viewer, InboxFilter.of(InboxView.MINE), FEW);
        var rows = inbox.rows(viewer, ids);
        return ids.stream().map(rows::get).map(InboxRow::number).toList();
    }

    private Optional<Viewer> person(String alias) {
        return people.listActive().stream()
                .filter(colleague -> colleague.alias().equals(alias))
                .findFirst()
                .flatMap(colleague -> onBehalf.find(colleague.id()));
    }
}
