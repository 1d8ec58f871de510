package id.tameng.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// Signing in by e-mail and password. An unknown address costs as much time as a wrong password, so that nobody learns
/// who works here.
@Component
public class Login {

    /// RFC 5321; nobody with a longer address works here.
    private static final int LONGEST_ADDRESS = 254;

    private record Secret(long id, String hash) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final LoginBackOff backOff;
    private final SingletonSupplier<String> nobody;

    Login(JdbcClient jdbc, PasswordEncoder passwords, LoginBackOff backOff) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.backOff = backOff;
        nobody = SingletonSupplier.of(() -> Objects.requireNonNull(passwords.encode("nobody has this password")));
    }

    /// @param address the network address that asks
    /// @return the person, or empty when e-mail and password do not fit
    /// @throws id.tameng.platform.DomainException `too-many-logins` while this account or network address must wait
    public OptionalLong attempt(String email, String password, String address) {
        var account = email.strip().toLowerCase(Locale.ROOT);
        if (account.length() > LONGEST_ADDRESS || password.length() > PasswordRules.LONGEST) {
            return OptionalLong.empty();
        }
        backOff.enter(account, address);
        var secret = find(account);
        if (passwords.matches(password, secret.hash()) && secret.id() > 0) {
            backOff.forgive(account, address);
            return OptionalLong.of(secret.id());
        }
        return OptionalLong.empty();
    }

    private Secret find(String email) {
        return jdbc.sql("SELECT id, password_hash AS hash FROM person WHERE lower(email) = :email AND active")
                .param("email", email)
                .query(Secret.class)
                .optional()
                .orElseGet(() -> new Secret(0, nobody.obtain()));
    }

    /// What it costs is not to be waited for at the start.
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        nobody.obtain();
    }
}
