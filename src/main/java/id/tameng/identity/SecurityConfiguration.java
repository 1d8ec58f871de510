package id.tameng.identity;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/// Two doors: `/api` for programs with a bearer token, everything else for browsers with a session cookie. Behind both,
/// nothing is open unless it is named here; what a signed-in person may do is said at each controller.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/login/**",
        "/session/**",
        "/password-reset/**",
        "/appeal/**",
        "/setup",
        "/assets/**",
        "/favicon.ico",
        "/error",
        "/actuator/health/**",
        "/actuator/prometheus"
    };

    @Bean
    PasswordEncoder passwordEncoder(PasswordProperties cost) {
        return new PasswordHashing(cost);
    }

    /// Requests are measured as a whole; measuring each of the twenty filters would cost more than they do.
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /// Keeps Boot from inventing a user of its own.
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new UsernameNotFoundException("People sign in by session or token only");
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Viewers viewers, Refusals refusals) throws Exception {
        return stateless(http.securityMatcher("/api/**"), refusals)
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterBefore(new TokenAuthentication(viewers), AuthorizationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(org.springframework.http.HttpMethod.POST, "/api/v1/tokens")
                                .permitAll()
                                .requestMatchers("/api/v1/openapi.json")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browser(HttpSecurity http, Viewers viewers, Refusals refusals) throws Exception {
        return stateless(http, refusals)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .addFilterBefore(new SessionAuthentication(viewers), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /// The header is the one that Turbo sends.
    private static CookieCsrfTokenRepository csrfTokens() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName("tameng_csrf");
        repository.setHeaderName("X-CSRF-Token");
        repository.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return repository;
    }

    private static HttpSecurity stateless(HttpSecurity http, Refusals refusals) throws Exception {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(headers -> headers.frameOptions(frame -> frame.disable())
                        .contentTypeOptions(type -> type.disable())
                        .cacheControl(cache -> {}));
    }
}
