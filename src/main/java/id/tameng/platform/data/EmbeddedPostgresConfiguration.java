package id.tameng.platform.data;

import id.tameng.platform.PlatformProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/// Puts the embedded server under the application, unless `spring.datasource.url` names another. Boot's connection pool
/// asks for [JdbcConnectionDetails], so whatever touches the database starts after the server and ends before it.
///
/// Which of the two it is, is decided at the start and not by a condition: conditions are settled while building, see
/// `PreparedStart`.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({PlatformProperties.class, PostgresProperties.class, DataSourceProperties.class})
class EmbeddedPostgresConfiguration {

    @Bean
    DataDirectory dataDirectory(PlatformProperties properties) {
        return new DataDirectory(properties.data());
    }

    /// None if another database is named.
    @Bean(destroyMethod = "close")
    @Nullable
    EmbeddedPostgres embeddedPostgres(DataDirectory data, PostgresProperties properties, DataSourceProperties named) {
        return StringUtils.hasText(named.getUrl()) ? null : EmbeddedPostgres.start(data, ServerSettings.of(properties));
    }

    @Bean
    JdbcConnectionDetails connectionDetails(ObjectProvider<EmbeddedPostgres> embedded, DataSourceProperties named) {
        var server = embedded.getIfAvailable();
        return server == null
                ? new ConnectionDetails(named.determineUrl(), named.determineUsername(), named.determinePassword())
                : new ConnectionDetails(
                        server.url(), server.user(), server.password().value());
    }
}
