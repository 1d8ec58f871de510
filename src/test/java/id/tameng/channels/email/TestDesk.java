package id.tameng.channels.email;

import id.tameng.channels.email.References.Reference;
import id.tameng.customers.Contact;
import id.tameng.identity.People;
import id.tameng.identity.Teams;
import id.tameng.identity.Viewer;
import id.tameng.identity.Visibility;
import id.tameng.tickets.Address;
import id.tameng.tickets.Automation;
import id.tameng.tickets.Conversation;
import id.tameng.tickets.IncomingMessage;
import id.tameng.tickets.IncomingMessage.Belonging;
import id.tameng.tickets.MessageIntake;
import id.tameng.tickets.Placed;
import id.tameng.tickets.ReplyDraft;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.StoredFile;
import id.tameng.tickets.TicketStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Customers who write, agents who answer, and a mail server that takes the answers.
@TestConfiguration(proxyBeanMethods = false)
class TestDesk {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean(destroyMethod = "close")
    SmtpSink smtpSink() {
        return new SmtpSink();
    }

    @Bean
    Desk desk(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            MessageIntake intake,
            Conversation conversation,
            References references,
            DeliveryRound round,
            SmtpSink sink,
            People people,
            Teams teams,
            Clock clock) {
        return new Desk(
                jdbc, transaction, intake, conversation, references, round, sink, new Staff(people, teams), clock);
    }

    record Staff(People people, Teams teams) {

        Viewer agent() {
            int n = COUNT.incrementAndGet();
            long team = teams.add("Tim " + n);
            long id = people.add(new People.NewPerson(
                    "agen" + n + "@toko.test",
                    "Dewi Lestari",
                    "Dewi",
                    "rahasia-sekali",
                    "agent",
                    "id",
                    "Asia/Jakarta",
                    Set.of(team)));
            return new Viewer(
                    id,
                    1,
                    "agen" + n + "@toko.test",
                    "Dewi Lestari",
                    "Dewi",
                    Locale.of("id"),
                    ZoneId.of("Asia/Jakarta"),
                    "auto",
                    "agent",
                    Visibility.TEAM,
                    Set.of("tickets.read", "tickets.write"),
                    Set.of(team));
        }
    }

    record Desk(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            MessageIntake intake,
            Conversation conversation,
            References references,
            DeliveryRound round,
            SmtpSink sink,
            Staff staff,
            Clock clock) {

        void clean() {
            sink.reset();
            jdbc.sql("TRUNCATE email_delivery, email_delivery_attempt, email_reference, automatic_reply, demo_outbox")
                    .update();
            jdbc.sql("DELETE FROM mailbox").update();
        }

        Viewer agent() {
            return staff.agent();
        }

        /// A mailbox that sends to the sink.
        Mailbox mailbox(String address, long team) {
            long id = jdbc.sql("""
                            INSERT INTO mailbox (address, display_name, team_id, signature, smtp_host, smtp_port, smtp_tls)
                            VALUES (:address, 'Toko Nusantara', :team, 'Salam hangat,' || chr(10) || 'Toko Nusantara', '127.0.0.1',
                              :port, 'none')
                            RETURNING id
                            """)
                    .param("address", address)
                    .param("team", team)
                    .param("port", sink.port())
                    .query(Long.class)
                    .single();
            return new Mailbox(id, address, "Toko Nusantara", team, "", false, "", Duration.ofDays(7));
        }

        Placed write(Mailbox mailbox, String from, String subject, String text, String headerId) {
            return write(mailbox, from, subject, text, headerId, List.of(), Belonging.NONE);
        }

        Placed write(
                Mailbox mailbox,
                String from,
                String subject,
                String text,
                String headerId,
                List<Address> copies,
                Belonging thread) {
            return java.util.Objects.requireNonNull(transaction.execute(status -> {
                var placed = intake.receive(List.of(new IncomingMessage(
                                "email",
                                mailbox.id(),
                                mailbox.team(),
                                mailbox.reopenWindow(),
                                thread,
                                Contact.email(from, "Siti Rahma"),
                                List.of(new Address(null, mailbox.address())),
                                copies,
                                subject,
                                text,
                                null,
                                null,
                                List.of(),
                                headerId,
                                "test",
                                Automation.NONE,
                                clock.instant())))
                        .getFirst();
                references.insert(
                        List.of(new Reference(mailbox.id(), headerId, placed.ticket(), placed.message(), false)));
                return placed;
            }));
        }

        long reply(Viewer agent, Placed placed, String text) {
            return reply(agent, placed, ReplyText.plain(text), null, List.of());
        }

        long reply(
                Viewer agent, Placed placed, ReplyText text, @Nullable List<Address> copies, List<StoredFile> files) {
            return conversation.reply(
                    agent,
                    placed.number(),
                    new ReplyDraft(text, null, copies, files, TicketStatus.WAITING_CUSTOMER, null, true));
        }

        /// Whatever is due is tried once.
        void deliver() {
            round.claim(Set.of()).forEach(round::send);
        }

        String status(long message) {
            return jdbc.sql("SELECT delivery_status FROM message WHERE id = :id")
                    .param("id", message)
                    .query(String.class)
                    .single();
        }

        String detail(long message) {
            return jdbc.sql("SELECT coalesce(delivery_detail, '') FROM message WHERE id = :id")
                    .param("id", message)
                    .query(String.class)
                    .single();
        }

        /** The Message-ID under which a reply goes out, without its brackets. */
        String headerId(long message) {
            return jdbc.sql("SELECT header_id FROM email_delivery WHERE message_id = :id")
                    .param("id", message)
                    .query(String.class)
                    .single();
        }

        List<String> attempts(long message) {
            return jdbc.sql("""
                            SELECT a.outcome
                            FROM email_delivery_attempt AS a
                            JOIN email_delivery AS d ON d.id = a.delivery_id
                            WHERE d.message_id = :id
                            ORDER BY a.id
                            """).param("id", message).query(String.class).list();
        }
    }
}
