package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.channels.email.outgoing.Subject;
import id.tameng.tickets.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectTests {

    private static final TicketNumber NUMBER = new TicketNumber(26, 4211);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paket",
                "Re: Paket",
                "RE: Re: Paket",
                "Bls: Paket [CS-26-004211]",
                "Re: Paket [CS-26-000007] [CS-26-004211]",
                "Re[2]: Paket",
                "  Fwd: re : Paket"
            })
    void neverDoubles(String subject) {
        assertThat(Subject.answer(subject, NUMBER)).isEqualTo("Re: Paket [CS-26-004211]");
    }

    @Test
    void standsWithoutASubject() {
        assertThat(Subject.answer("", NUMBER)).isEqualTo("Re: [CS-26-004211]");
    }

    @Test
    void keepsWordsThatOnlyLookLikeAPrefix() {
        assertThat(Subject.answer("Retur barang", NUMBER)).isEqualTo("Re: Retur barang [CS-26-004211]");
    }
}
