package id.tameng.identity.sso;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;

/// A real OpenID provider beside the program under test, with people of its own. Whoever is called `stranger…` has an
/// address that nobody has verified.
@EnableWebSecurity
class OfficeIdentityProvider {

    static final AtomicReference<String> PROGRAM = new AtomicReference<>("");

    static ServletWebServerApplicationContext start() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(OfficeIdentityProvider.class)
                .properties("spring.config.location=optional:classpath:/none/", "server.port=0")
                .run();
    }

    @Bean
    TomcatServletWebServerFactory server() {
        return new TomcatServletWebServerFactory(0);
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http) throws Exception {
        return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .oauth2ResourceServer(resources -> resources.jwt(withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(withDefaults())
                .build();
    }

    @Bean
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(
                User.withUsername("ratna")
                        .password("{noop}kantor")
                        .roles("USER")
                        .build(),
                User.withUsername("stranger")
                        .password("{noop}kantor")
                        .roles("USER")
                        .build(),
                User.withUsername("newcomer")
                        .password("{noop}kantor")
                        .roles("USER")
                        .build());
    }

    /// Asked anew each time, since the program's port is not known before it runs.
    @Bean
    RegisteredClientRepository clients() {
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {
                // The server would keep the secret hashed from now on; here it stays as it is.
            }

            @Override
            public @Nullable RegisteredClient findById(String id) {
                return client();
            }

            @Override
            public @Nullable RegisteredClient findByClientId(String id) {
                return id.equals("tameng") ? client() : null;
            }
        };
    }

    private static RegisteredClient client() {
        return RegisteredClient.withId("1")
                .clientId("tameng")
                .clientSecret("{noop}rahasia")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(PROGRAM.get() + "/login/sso/callback")
                .postLogoutRedirectUri(PROGRAM.get() + "/login")
                .scope("openid")
                .scope("email")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            Authentication principal = token.getPrincipal();
            var name = Objects.requireNonNull(principal).getName();
            token.getClaims()
                    .claim("email", name + "@kantor.test")
                    .claim("email_verified", !name.startsWith("stranger"))
                    .claim("name", "Nama " + name)
                    .claim("given_name", name);
        };
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
        return new ImmutableJWKSet<>(
                new JWKSet(new RSAKeyGenerator(2048).keyID("1").generate()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys).build();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }
}
