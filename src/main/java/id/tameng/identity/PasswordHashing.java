package id.tameng.identity;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Argon2id, a few at a time. Each hash takes memory and a core for a while; a flood of sign-ins must queue here, not
/// use
/// up the memory of everybody else.
class PasswordHashing implements PasswordEncoder {

    private static final int SALT = 16;
    private static final int HASH = 32;

    private final PasswordEncoder argon2;
    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    PasswordHashing(PasswordProperties cost) {
        argon2 = new Argon2PasswordEncoder(SALT, HASH, 1, (int) cost.memory().toKilobytes(), cost.iterations());
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> argon2.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> argon2.matches(password, hash));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
