package id.tameng.platform.data;

import id.tameng.platform.PlatformProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/// Puts the embedded server under the application, unless `spring.datasource.url` names another. Boot's connection pool
/// asks for [JdbcConnectionDetails], so whatever touches the database starts after the server and ends before it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformProperties.class)
class EmbeddedPostgresConfiguration {

    @Bean
    DataDirectory dataDirectory(PlatformProperties properties) {
        return new DataDirectory(properties.data());
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(OnNoOutsideDatabase.class)
    @EnableConfigurationProperties(PostgresProperties.class)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres embeddedPostgres(DataDirectory data, PostgresProperties properties) {
            return EmbeddedPostgres.start(data, ServerSettings.of(properties));
        }

        @Bean
        JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres server) {
            return new EmbeddedConnectionDetails(server);
        }
    }
}
