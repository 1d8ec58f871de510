package id.tameng.identity.factors;

import com.webauthn4j.util.exception.WebAuthnException;
import id.tameng.identity.Sessions;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.Text;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Signing in without a password. Each act takes two requests: we give a number, the authenticator brings it back
/// signed.
@Component
public class Passkeys {

    private static final int MOST = 20;
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("nobody", "nobody", AuthorityUtils.createAuthorityList("nobody"));

    /// A passkey as its person sees it.
    public record Passkey(
            long id,
            String name,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    private final PasskeyParty party;
    private final PasskeyHolders holders;
    private final PasskeyChallenges challenges;
    private final PasskeyJson json;
    private final Factors factors;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    Passkeys(
            PasskeyParty party,
            PasskeyHolders holders,
            PasskeyChallenges challenges,
            PasskeyJson json,
            Factors factors,
            Sessions sessions,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.party = party;
        this.holders = holders;
        this.challenges = challenges;
        this.json = json;
        this.factors = factors;
        this.sessions = sessions;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    List<Passkey> list(Viewer viewer) {
        return jdbc.sql("SELECT id, name, created_at, last_used_at FROM passkey WHERE person_id = :person ORDER BY id")
                .param("person", viewer.id())
                .query(Passkey.class)
                .list();
    }

    /// @return what the browser needs to make one, as JSON
    /// @throws DomainException too-many-passkeys
    @Transactional
    String invite(Viewer viewer, HttpServletRequest request) {
        if (factors.get(viewer.id()).passkeys() >= MOST) {
            throw DomainException.conflict("too-many-passkeys", MOST);
        }
        holders.welcome(viewer.id());
        var options = party.at(request, null).createPublicKeyCredentialCreationOptions(creation(viewer));
        challenges.give(options.getChallenge(), viewer.id());
        return json.write(options);
    }

    /// @param credential what the browser has made, as JSON
    /// @throws DomainException passkey-refused
    @Transactional
    void add(Viewer viewer, String name, String credential, HttpServletRequest request) {
        var made = json.fresh(credential);
        var challenge = json.challenge(made.getResponse());
        challenges.take(challenge, viewer.id());
        var operations = party.at(request, challenge);
        var options = operations.createPublicKeyCredentialCreationOptions(creation(viewer));
        try {
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options, new RelyingPartyPublicKey(made, Text.oneLine(name))));
        } catch (WebAuthnException | IllegalArgumentException e) {
            throw DomainException.invalid("passkey-refused");
        }
        sessions.admit(viewer.id());
        audit.happened("factor.passkey-added", Subject.person(viewer.id(), viewer.name()));
    }

    /// @return what the browser needs to find one of its passkeys, as JSON
    @Transactional
    String greet(HttpServletRequest request) {
        var options = party.at(request, null).createCredentialRequestOptions(signingIn());
        challenges.give(options.getChallenge(), null);
        return json.write(options);
    }

    /// @param credential what the browser has signed, as JSON
    /// @return the person
    /// @throws DomainException passkey-refused, for every reason alike
    @Transactional
    long recognise(String credential, HttpServletRequest request) {
        var used = json.used(credential);
        var challenge = json.challenge(used.getResponse());
        challenges.take(challenge, null);
        var operations = party.at(request, challenge);
        var options = operations.createCredentialRequestOptions(signingIn());
        try {
            var holder = operations.authenticate(new RelyingPartyAuthenticationRequest(options, used));
            return holders.person(holder.getId()).orElseThrow(() -> DomainException.invalid("passkey-refused"));
        } catch (WebAuthnException | IllegalArgumentException e) {
            throw DomainException.invalid("passkey-refused");
        }
    }

    /// @throws DomainException not-found, factor-required
    @Transactional
    void remove(Viewer viewer, long id) {
        var standing = factors.get(viewer.id());
        if (standing.required() && !standing.app() && standing.passkeys() == 1) {
            throw DomainException.conflict("factor-required");
        }
        int removed = jdbc.sql("DELETE FROM passkey WHERE id = :id AND person_id = :person")
                .param("id", id)
                .param("person", viewer.id())
                .update();
        if (removed == 0) {
            throw DomainException.notFound();
        }
        audit.happened("factor.passkey-removed", Subject.person(viewer.id(), viewer.name()));
    }

    private static ImmutablePublicKeyCredentialCreationOptionsRequest creation(Viewer viewer) {
        return new ImmutablePublicKeyCredentialCreationOptionsRequest(
                UsernamePasswordAuthenticationToken.authenticated(viewer.email(), "", List.of()));
    }

    private static ImmutablePublicKeyCredentialRequestOptionsRequest signingIn() {
        return new ImmutablePublicKeyCredentialRequestOptionsRequest(NOBODY);
    }
}
