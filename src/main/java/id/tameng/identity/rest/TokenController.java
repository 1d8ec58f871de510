package id.tameng.identity.rest;

import id.tameng.identity.AccessTokens;
import id.tameng.identity.Login;
import id.tameng.identity.Viewer;
import id.tameng.identity.factors.SignIn;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Personal access tokens, for programs that fetch their own.
@ApiController
@Tag(name = "Tokens")
@RequestMapping("/api/v1/tokens")
class TokenController {

    private final Login login;
    private final SignIn signIn;
    private final AccessTokens tokens;

    TokenController(Login login, SignIn signIn, AccessTokens tokens) {
        this.login = login;
        this.signIn = signIn;
        this.tokens = tokens;
    }

    /// Needs no token but e-mail and password, and is slowed down like the sign-in page.
    @PreAuthorize("permitAll()")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @SecurityRequirements
    @Operation(
            summary = "Fetch a token",
            description =
                    "Needs no token but e-mail and password, and a `code` if your account has a second factor; the secret"
                            + " is told this once.")
    IssuedToken issue(@Valid @RequestBody NewToken wanted, HttpServletRequest request) {
        var person = login.attempt(wanted.email(), wanted.password(), request.getRemoteAddr())
                .orElseThrow(() -> new DomainException(DomainException.Kind.UNAUTHENTICATED, "login-failed"));
        signIn.checkProgram(person, wanted.code());
        return IssuedToken.of(tokens.issue(person, wanted.asked()));
    }

    @PreAuthorize("hasAuthority('tokens.use')")
    @GetMapping
    @Operation(summary = "List your tokens")
    TokenList list(@AuthenticationPrincipal Viewer viewer) {
        return new TokenList(tokens.list(viewer), null);
    }

    @PreAuthorize("hasAuthority('tokens.use')")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revoke a token of yours")
    void revoke(@PathVariable long id, @AuthenticationPrincipal Viewer viewer) {
        tokens.revoke(viewer, id);
    }
}
