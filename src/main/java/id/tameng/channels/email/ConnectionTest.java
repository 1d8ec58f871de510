package id.tameng.channels.email;

import id.tameng.channels.email.MailboxDraft.Account;
import jakarta.mail.Folder;
import jakarta.mail.Session;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/// Tries an account and says precisely how far it came. It connects to whatever an administrator types, so it is for
/// administrators only, and its answers carry no more of a stranger's server than its last line.
@Component
public class ConnectionTest {

    /// @param code `ok`, or what is wrong: the key `mailbox.test.<code>` in the bundles
    public record Result(boolean ok, String code, List<String> arguments) {

        static Result failed(String code, String... arguments) {
            return new Result(false, code, List.of(arguments));
        }
    }

    private static final Duration STEP = Duration.ofSeconds(4);
    private static final Duration WHOLE = Duration.ofSeconds(9);

    private final MailboxSetup setup;

    ConnectionTest(MailboxSetup setup) {
        this.setup = setup;
    }

    /// @param mailbox whose stored password counts when none was typed; 0 for a new one
    public Result imap(long mailbox, Account account, String folder) {
        return within(account, () -> {
            try (var store = session("imap", account).getStore("imap")) {
                store.connect(account.host(), account.port(), account.user(), password(mailbox, account, "imap"));
                var opened = store.getFolder(folder);
                if (!opened.exists()) {
                    return Result.failed("folder-missing", folder);
                }
                opened.open(Folder.READ_ONLY);
                return new Result(true, "ok-imap", List.of(folder, Integer.toString(opened.getMessageCount())));
            }
        });
    }

    /// @param mailbox whose stored password counts when none was typed; 0 for a new one
    public Result smtp(long mailbox, Account account) {
        return within(account, () -> {
            try (var transport = session("smtp", account).getTransport("smtp")) {
                transport.connect(account.host(), account.port(), account.user(), password(mailbox, account, "smtp"));
                return new Result(true, "ok-smtp", List.of(account.host()));
            }
        });
    }

    private String password(long mailbox, Account account, String protocol) {
        return setup.password(mailbox, account, protocol).orElse("");
    }

    /// Names can take long to be not found, which no time-out of the mail library covers.
    private static Result within(Account account, Callable<Result> attempt) {
        var task = new FutureTask<>(attempt);
        Thread.ofVirtual().name("connection-test").start(task);
        try {
            return task.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            return ConnectionFailure.explain(e, account);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Result.failed("timeout", account.host(), Integer.toString(account.port()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.failed("timeout", account.host(), Integer.toString(account.port()));
        }
    }

    private static Session session(String protocol, Account account) {
        var tls = MailTls.get(account.tls());
        var millis = Long.toString(STEP.toMillis());
        var prefix = "mail." + protocol + ".";
        var properties = new Properties();
        properties.put(prefix + "ssl.enable", Boolean.toString(tls == MailTls.TLS));
        properties.put(prefix + "starttls.enable", Boolean.toString(tls == MailTls.STARTTLS));
        properties.put(prefix + "starttls.required", Boolean.toString(tls == MailTls.STARTTLS));
        properties.put(prefix + "auth", Boolean.toString(account.user() != null));
        properties.put(prefix + "connectiontimeout", millis);
        properties.put(prefix + "timeout", millis);
        properties.put(prefix + "writetimeout", millis);
        properties.put("mail.smtp.localhost", "localhost");
        properties.put("mail.smtp.quitwait", "false");
        return Session.getInstance(properties);
    }
}
