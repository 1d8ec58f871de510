package id.tameng.identity.rest;

import id.tameng.identity.AccessTokens;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param token the secret, told this once
record IssuedToken(
        String token,
        long id,
        String name,
        List<String> scopes,
        @Nullable Instant expiresAt) {

    static IssuedToken of(AccessTokens.Issued issued) {
        var token = issued.token();
        return new IssuedToken(issued.secret(), token.id(), token.name(), token.scopes(), token.expiresAt());
    }
}
