package id.tameng.identity.factors;

import id.tameng.platform.DomainException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What browsers and we tell each other about passkeys, in the names that the standard gives.
@Component
class PasskeyJson {

    private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> FRESH =
            new TypeReference<>() {};
    private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> USED =
            new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Object options) {
        return json.writeValueAsString(options);
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> fresh(String text) {
        return read(text, FRESH);
    }

    PublicKeyCredential<AuthenticatorAssertionResponse> used(String text) {
        return read(text, USED);
    }

    /// The number that was signed.
    ///
    /// @throws DomainException passkey-refused
    Bytes challenge(AuthenticatorResponse response) {
        try {
            var client = new String(response.getClientDataJSON().getBytes(), StandardCharsets.UTF_8);
            return Bytes.fromBase64(json.readTree(client).path("challenge").asString(""));
        } catch (JacksonException | IllegalArgumentException e) {
            throw DomainException.invalid("passkey-refused");
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            var credential = json.readValue(text, type);
            if (credential != null) {
                return credential;
            }
        } catch (JacksonException | IllegalArgumentException e) {
            // Told below
        }
        throw DomainException.invalid("passkey-refused");
    }
}
