package id.tameng.identity.rest;

import id.tameng.identity.AccessTokens;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param code of the authenticator app, or a recovery code, where the account has a second factor
/// @param scopes permissions; without them the token may do what its person may
/// @param expiresInDays without it the token does not expire
record NewToken(
        @NotNull String email,
        @NotNull String password,
        @Nullable @Size(max = 40) String code,
        @NotBlank @Size(max = 80) String name,
        @Nullable Set<@NotBlank String> scopes,
        @Nullable @Min(1) @Max(3650) Integer expiresInDays) {

    AccessTokens.Wish asked() {
        return new AccessTokens.Wish(name, scopes, expiresInDays == null ? null : Duration.ofDays(expiresInDays));
    }

    /// Keeps the password out of logs.
    @Override
    public String toString() {
        return "NewToken[" + name + "]";
    }
}
