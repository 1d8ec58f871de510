package id.tameng.identity.sso;

import id.tameng.identity.LocalPath;
import id.tameng.identity.SessionCookie;
import id.tameng.identity.Viewer;
import id.tameng.identity.sso.SsoAttempts.Attempt;
import id.tameng.platform.DomainException;
import id.tameng.platform.PlatformProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/// The way to the identity provider and back. It answers for the second factor, too: whoever comes from there is let
/// in.
@Component
class SingleSignOn {

    private static final String COOKIE = "tameng_sso";

    private final IdentityProvider provider;
    private final SsoAttempts attempts;
    private final SsoPeople people;
    private final SessionCookie sessions;
    private final URI url;
    private final OidcAuthorizationCodeAuthenticationProvider authenticator =
            new OidcAuthorizationCodeAuthenticationProvider(
                    new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

    SingleSignOn(
            IdentityProvider provider,
            SsoAttempts attempts,
            SsoPeople people,
            SessionCookie sessions,
            PlatformProperties platform) {
        this.provider = provider;
        this.attempts = attempts;
        this.people = people;
        this.sessions = sessions;
        this.url = platform.url();
    }

    /// @return where to send the browser
    /// @throws DomainException not-found, sso-unreachable
    URI begin(String next, HttpServletRequest request, HttpServletResponse response) {
        var attempt = Attempt.fresh(next);
        var asked = asked(attempt, request);
        set(attempts.begin(attempt), SsoAttempts.LIFE, request, response);
        return URI.create(asked.getAuthorizationRequestUri());
    }

    /// @param before whoever was signed in with this browser until now
    /// @return the path to go to
    /// @throws DomainException sso-refused, sso-unverified, sso-unknown, not-found
    String finish(
            String code,
            String state,
            @Nullable Viewer before,
            HttpServletRequest request,
            HttpServletResponse response) {
        var attempt = Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .flatMap(cookie -> attempts.take(cookie.getValue()))
                .filter(waiting -> !code.isEmpty() && waiting.state().equals(state))
                .orElseThrow(() -> DomainException.conflict("sso-refused"));
        set("", Duration.ZERO, request, response);
        long person = people.recognise(user(attempt, code, request));
        sessions.open(person, before, request, response);
        return LocalPath.orHome(attempt.next());
    }

    /// Where to sign out at the provider as well; empty when it does not say.
    Optional<URI> farewell(HttpServletRequest request) {
        return provider.farewell()
                .map(end -> UriComponentsBuilder.fromUri(end)
                        .queryParam("client_id", provider.get().getClientId())
                        .queryParam("post_logout_redirect_uri", base(request) + "/login")
                        .encode()
                        .build()
                        .toUri());
    }

    private OidcUser user(Attempt attempt, String code, HttpServletRequest request) {
        var answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(callback(request))
                .state(attempt.state())
                .build();
        var exchange = new OAuth2AuthorizationExchange(asked(attempt, request), answer);
        try {
            var authenticated =
                    authenticator.authenticate(new OAuth2LoginAuthenticationToken(provider.get(), exchange));
            return (OidcUser)
                    Objects.requireNonNull(Objects.requireNonNull(authenticated).getPrincipal());
        } catch (AuthenticationException e) {
            throw DomainException.conflict("sso-refused");
        }
    }

    private OAuth2AuthorizationRequest asked(Attempt attempt, HttpServletRequest request) {
        var registration = provider.get();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(callback(request))
                .scopes(registration.getScopes())
                .state(attempt.state())
                .attributes(Map.of(
                        "registration_id", registration.getRegistrationId(),
                        "nonce", attempt.nonce(),
                        "code_verifier", attempt.verifier()))
                .additionalParameters(Map.of(
                        "nonce", digest(attempt.nonce()),
                        "code_challenge", digest(attempt.verifier()),
                        "code_challenge_method", "S256"))
                .build();
    }

    private String callback(HttpServletRequest request) {
        return base(request) + "/login/sso/callback";
    }

    /// Our own address, or another port of the same host.
    private String base(HttpServletRequest request) {
        var base = request.getServerName().equalsIgnoreCase(url.getHost())
                ? UriComponentsBuilder.newInstance()
                        .scheme(request.getScheme())
                        .host(url.getHost())
                        .port(isUsual(request) ? -1 : request.getServerPort())
                : UriComponentsBuilder.fromUri(url);
        return base.replacePath("").build().toString();
    }

    private static boolean isUsual(HttpServletRequest request) {
        return request.getServerPort() == (request.isSecure() ? 443 : 80);
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(String token, Duration life, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, token)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/login/sso")
                .maxAge(life);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
