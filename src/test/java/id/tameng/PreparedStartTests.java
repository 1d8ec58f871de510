package id.tameng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// What was settled while building holds only as long as nobody settles it otherwise.
class PreparedStartTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "management.server.port",
                "management.endpoint.prometheus.access",
                "spring.profiles.active",
                "spring.threads.virtual.enabled",
                "server.forward-headers-strategy",
                "springdoc.api-docs.enabled"
            })
    void whatDecidesAboutBeansIsFoundOutAtTheStart(String setting) {
        assertThat(PreparedStart.deciding(with("arguments", setting)))
                .map(Object::toString)
                .hasValue(setting);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tameng.demo",
                "tameng.sso.issuer",
                "server.port",
                "server.ssl.bundle",
                "spring.ssl.bundle.pem.web.reload-on-update",
                "spring.datasource.url",
                "spring.datasource.hikari.maximum-pool-size",
                "logging.level.root",
                "spring.application.version"
            })
    void otherSettingsLeaveThePreparedStartInForce(String setting) {
        assertThat(PreparedStart.deciding(with("arguments", setting))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGEMENT_SERVER_PORT", "SPRING_PROFILES_ACTIVE"})
    void aVariableCountsLikeAnOption(String variable) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", Map.of(variable, "1")));
        ConfigurationPropertySources.attach(environment);

        assertThat(PreparedStart.deciding(environment)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = "spring.threads.virtual.enabled")
    void whatTheProgramBringsAlongWasKnownWhileBuilding(String setting) {
        var packed = "Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'";

        assertThat(PreparedStart.deciding(with(packed, setting))).isEmpty();
    }

    private static StandardEnvironment with(String source, String setting) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(given -> environment.getPropertySources().remove(given.getName()));
        environment.getPropertySources().addFirst(new MapPropertySource(source, Map.of(setting, "1")));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
