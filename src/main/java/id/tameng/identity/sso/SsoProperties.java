package id.tameng.identity.sso;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param issuer of the identity provider; none: no single sign-on
/// @param name what the button on the sign-in page calls it
/// @param create whether whoever the provider knows and we do not is added
/// @param role that she gets then, by its key
@ConfigurationProperties("tameng.sso")
record SsoProperties(
        @Nullable URI issuer,
        @DefaultValue("tameng") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("SSO") String name,
        @DefaultValue("false") boolean create,
        @DefaultValue("agent") String role) {

    /// Never shows the secret.
    @Override
    public String toString() {
        return "SsoProperties[" + issuer + ", " + clientId + "]";
    }
}
