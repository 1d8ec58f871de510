package id.tameng.system;

import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.Letter;
import id.tameng.channels.email.intake.NotAccepted;
import id.tameng.channels.email.intake.Received;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings mails to the running program.
record Post(Acceptance acceptance, JdbcClient jdbc) {

    private static final String TO = "halo@demo.tameng.test";

    void bring(Letter letter) throws NotAccepted {
        acceptance.accept(List.of(new Received(
                mailbox(), Received.Door.SMTP, "seseorang@luar.test", List.of(TO), letter.bytes(), Instant.now())));
    }

    private long mailbox() {
        return jdbc.sql("SELECT id FROM mailbox WHERE address = :address")
                .param("address", TO)
                .query(Long.class)
                .single();
    }
}
