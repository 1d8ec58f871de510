package id.tameng.channels.email.inlet;

import id.tameng.channels.email.intake.Acceptance;
import id.tameng.channels.email.intake.MailLimits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.internal.server.BaseCommand;
import org.subethamail.smtp.server.SMTPServer;

/// The SMTP door: opens when everything behind it is ready, closes before anything behind it stops.
@Component
class SmtpInlet implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SmtpInlet.class);

    private final InletProperties properties;
    private final MailLimits limits;
    private final Recipients recipients;
    private final Acceptance acceptance;
    private final SslBundles bundles;
    private final Clock clock;
    private @Nullable SMTPServer server;

    SmtpInlet(
            InletProperties properties,
            MailLimits limits,
            Recipients recipients,
            Acceptance acceptance,
            SslBundles bundles,
            Clock clock) {
        this.properties = properties;
        this.limits = limits;
        this.recipients = recipients;
        this.acceptance = acceptance;
        this.bundles = bundles;
        this.clock = clock;
    }

    @Override
    public void start() {
        var open = build();
        open.start();
        server = open;
        log.info("SMTP inlet open on {}:{}", properties.host(), open.getPortAllocated());
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    @Override
    public boolean isAutoStartup() {
        return properties.port() != 0;
    }

    int port() {
        return server == null ? 0 : server.getPortAllocated();
    }

    private SMTPServer build() {
        var builder = SMTPServer.port(Math.max(0, properties.port()))
                .bindAddress(address(properties.host()))
                .hostName(properties.name())
                .softwareName("Tameng")
                .serverThreadName("smtp-inlet")
                .executorService(Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("smtp-", 0).factory()))
                .messageHandlerFactory(context -> new SmtpMail(recipients))
                .insertReceivedHeaders(false)
                .backlog(100)
                .maxConnections(properties.connections())
                .maxRecipients(properties.recipients())
                .maxMessageSize(Math.toIntExact(limits.maxSize().toBytes()))
                .connectionTimeoutMs(Math.toIntExact(properties.idle().toMillis()));
        if (properties.sslBundle() != null) {
            builder.enableTLS()
                    .startTlsSocketFactory(
                            bundles.getBundle(properties.sslBundle()).createSslContext());
        }
        var built = builder.build();
        commands().forEach(command -> built.getCommandHandler().addCommand(command));
        return built;
    }

    private List<BaseCommand> commands() {
        long most =
                Math.max(2 * limits.maxSize().toBytes(), Runtime.getRuntime().maxMemory() / 4);
        return List.of(
                new EhloCommand(),
                new MailCommand(),
                new DataCommand(acceptance, new MailSpace(most), clock),
                new RefusedCommand("BDAT"));
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("tameng.email.inlet.host is no address of this machine: " + host, e);
        }
    }
}
