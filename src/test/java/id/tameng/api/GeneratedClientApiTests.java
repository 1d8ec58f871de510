package id.tameng.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tameng.client.ApiClient;
import tameng.client.ApiException;
import tameng.client.AttachmentsApi;
import tameng.client.CustomersApi;
import tameng.client.MessagesApi;
import tameng.client.TicketsApi;
import tameng.client.model.CustomerReference;
import tameng.client.model.NewMessage;
import tameng.client.model.NewTicket;
import tameng.client.model.TicketChanges;

/// A client generated from the published document does an agent's work: so what the document says is true.
@ApiTest
class GeneratedClientApiTests {

    private final Requests api;
    private final Staff staff;
    private ApiClient client = new ApiClient();

    @Autowired
    GeneratedClientApiTests(Requests api, Staff staff) {
        this.api = api;
        this.staff = staff;
    }

    @BeforeEach
    void connect() {
        var token = staff.token(staff.person("agent", staff.team("Klien")));
        client = new ApiClient();
        client.updateBaseUri(api.uri("").toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
    }

    @Test
    void takesATicketFromOpeningToSolving() throws Exception {
        var tickets = new TicketsApi(client);
        var opened = tickets.openTickets(new NewTicket()
                .customer(new CustomerReference().email("tas@klien.test").name("Ratna"))
                .subject("Tas belum sampai")
                .body("Halo, tas saya belum sampai.")
                .tags(List.of("pengiriman")));
        assertThat(opened.getStatus()).hasToString("new");
        assertThat(opened.getAssignee()).isNull();
        assertThat(opened.getCustomer().getName()).isEqualTo("Ratna");

        var file = Files.writeString(Files.createTempFile("resi", ".txt"), "JNE-00412");
        var upload = new AttachmentsApi(client).uploadAttachments(file.toFile());
        var said = new MessagesApi(client)
                .sayMessages(
                        opened.getNumber(),
                        new NewMessage()
                                .kind(NewMessage.KindEnum.REPLY)
                                .body("Ini resinya, Kak.")
                                .attachments(List.of(upload.getId())));
        assertThat(said.getBodyText()).isEqualTo("Ini resinya, Kak.");
        assertThat(said.getAttachments()).extracting("size").containsExactly(9L);

        var changed = tickets.changeTickets(
                opened.getNumber(),
                new TicketChanges().status(TicketChanges.StatusEnum.SOLVED).priority(TicketChanges.PriorityEnum.HIGH),
                null);
        assertThat(changed.getStatus()).hasToString("solved");
        assertThat(changed.getSolvedAt()).isNotNull();
        assertThat(new MessagesApi(client)
                        .listMessages(opened.getNumber(), 50, null)
                        .getData())
                .hasSize(2);
        assertThat(new CustomersApi(client)
                        .getCustomers(opened.getCustomer().getId())
                        .getName())
                .isEqualTo("Ratna");
    }

    @Test
    void pagesThroughAList() throws Exception {
        var tickets = new TicketsApi(client);
        for (int i = 0; i < 3; i++) {
            tickets.openTickets(new NewTicket()
                    .customer(new CustomerReference().email("ratna@klien.test"))
                    .subject("Pesanan " + i)
                    .body("Halo"));
        }
        var first = tickets.listTickets("new", null, null, null, null, 2, null);
        var second = tickets.listTickets("new", null, null, null, null, 2, first.getNext());
        assertThat(first.getData()).extracting("subject").containsExactly("Pesanan 2", "Pesanan 1");
        assertThat(second.getData()).extracting("subject").containsExactly("Pesanan 0");
        assertThat(second.getNext()).isNull();
    }

    @Test
    void hearsWhyItWasRefused() {
        var missing = catchThrowableOfType(ApiException.class, () -> new TicketsApi(client).getTickets("CS-26-999999"));
        assertThat(missing.getCode()).isEqualTo(404);
        assertThat(missing.getResponseBody()).contains("/problems/not-found");
        var wrong = catchThrowableOfType(
                ApiException.class,
                () -> new TicketsApi(client)
                        .openTickets(new NewTicket().subject("Tanpa pelanggan").body("x"), Map.of()));
        assertThat(wrong.getCode()).isEqualTo(422);
    }
}
