package id.tameng.channels.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.tameng.channels.email.MailboxDraft.Account;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Real handshakes that fail, since the words of their exceptions decide.
@Execution(ExecutionMode.CONCURRENT)
class ConnectionFailureTests {

    @Test
    void namesACertificateThatHasExpired() throws Exception {
        assertThat(explain(handshake(Certificates.expired(), Certificates.believer())))
                .isEqualTo("tls-expired");
    }

    @Test
    void namesACertificateOfAnotherServer() throws Exception {
        assertThat(explain(handshake(Certificates.ofAnotherName(), Certificates.believer())))
                .isEqualTo("tls-name");
    }

    @Test
    void namesACertificateThatNobodyVouchesFor() throws Exception {
        assertThat(explain(handshake(Certificates.good(), SSLContext.getDefault())))
                .isEqualTo("tls-untrusted");
    }

    @Test
    void namesAServerThatCannotBeReached() {
        assertThat(explain(new NoRouteToHostException("No route to host"))).isEqualTo("unreachable");
    }

    private static String explain(Exception failure) {
        var account = new Account("imap.toko.test", 993, "tls", "halo", null);
        var wrapped = new ExecutionException(new MessagingException("Could not connect", failure));
        return ConnectionFailure.explain(wrapped, account).code();
    }

    private static SSLException handshake(SSLContext server, SSLContext client) throws IOException {
        var here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (var door = (SSLServerSocket) server.getServerSocketFactory().createServerSocket(0, 1, here)) {
            Thread.ofVirtual().start(() -> serve(door));
            try (var socket = (SSLSocket) client.getSocketFactory().createSocket(here, door.getLocalPort())) {
                var parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("LDAPS");
                socket.setSSLParameters(parameters);
                return catchThrowableOfType(SSLException.class, socket::startHandshake);
            }
        }
    }

    private static void serve(SSLServerSocket door) {
        try (var socket = (SSLSocket) door.accept()) {
            socket.startHandshake();
        } catch (IOException refused) {
            // As expected: the other side does not like us.
        }
    }
}
