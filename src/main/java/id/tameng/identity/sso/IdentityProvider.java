package id.tameng.identity.sso;

import id.tameng.platform.DomainException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/// The organisation's identity provider. What it offers is asked when it is needed first, so that this program starts
/// without it.
@Component
class IdentityProvider {

    private final SsoProperties properties;
    private volatile @Nullable ClientRegistration known;

    IdentityProvider(SsoProperties properties) {
        this.properties = properties;
    }

    /// What people call it; null: there is none.
    @Nullable
    String name() {
        return properties.issuer() == null ? null : properties.name();
    }

    /// @throws DomainException not-found when there is none, sso-unreachable
    ClientRegistration get() {
        var registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    /// Where one signs out there, if it says so.
    Optional<URI> farewell() {
        return Optional.ofNullable(
                        get().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(Object::toString)
                .map(URI::create);
    }

    private ClientRegistration ask() {
        if (properties.issuer() == null) {
            throw DomainException.notFound();
        }
        try {
            return ClientRegistrations.fromIssuerLocation(properties.issuer().toString())
                    .registrationId("sso")
                    .clientId(properties.clientId())
                    .clientSecret(properties.clientSecret())
                    .scope("openid", "email", "profile")
                    .build();
        } catch (IllegalArgumentException | IllegalStateException | RestClientException e) {
            throw DomainException.conflict("sso-unreachable", properties.name());
        }
    }
}
