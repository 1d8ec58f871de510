package id.tameng.identity.factors;

import com.webauthn4j.WebAuthnManager;
import id.tameng.platform.PlatformProperties;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/// This installation as authenticators know it: by the host of `tameng.url`, at that address or another port of the
/// same host. The authenticator always asks for a face, a finger or a PIN, since a passkey replaces password and second
/// factor.
@Component
class PasskeyParty {

    private static final String NAME = "Tameng";

    private final PasskeyHolders holders;
    private final PasskeyCredentials credentials;
    private final URI url;
    private final WebAuthnManager verifier = WebAuthnManager.createNonStrictWebAuthnManager();

    PasskeyParty(PasskeyHolders holders, PasskeyCredentials credentials, PlatformProperties platform) {
        this.holders = holders;
        this.credentials = credentials;
        this.url = platform.url();
    }

    /// @param challenge the one that was given; null: a fresh one
    WebAuthnRelyingPartyOperations at(HttpServletRequest request, @Nullable Bytes challenge) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(url.getHost())
                .name(NAME)
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(holders, credentials, party, origins(request));
        operations.setWebAuthnManager(verifier);
        operations.setCustomizeCreationOptions(options -> {
            options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                    .residentKey(ResidentKeyRequirement.REQUIRED)
                    .userVerification(UserVerificationRequirement.REQUIRED)
                    .build());
            if (challenge != null) {
                options.challenge(challenge);
            }
        });
        operations.setCustomizeRequestOptions(options -> {
            options.userVerification(UserVerificationRequirement.REQUIRED);
            if (challenge != null) {
                options.challenge(challenge);
            }
        });
        return operations;
    }

    /// What the browser signs as its address must be ours. The request's own counts where the host is the right one:
    /// behind another port, or while trying things out.
    private Set<String> origins(HttpServletRequest request) {
        var origins = new LinkedHashSet<String>();
        origins.add(origin(url.getScheme(), url.getHost(), url.getPort()));
        if (request.getServerName().equalsIgnoreCase(url.getHost())) {
            origins.add(origin(request.getScheme(), url.getHost(), request.getServerPort()));
        }
        return origins;
    }

    private static String origin(String scheme, String host, int port) {
        boolean usual = port < 0 || port == ("https".equals(scheme) ? 443 : 80);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}
