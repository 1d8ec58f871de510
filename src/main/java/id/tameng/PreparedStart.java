package id.tameng;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aot.AotDetector;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.util.ClassUtils;

/// Starts from what was found out about the beans while building (`SpringApplicationAotProcessor`), which takes a third
/// off a start. Which beans there are was settled then, by the settings that the program brings along. So a setting of
/// the operator that may change it makes the program find everything out anew, as it does in development. Our own
/// settings never do: none of our beans may depend on a condition.
final class PreparedStart implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final Logger log = LoggerFactory.getLogger(PreparedStart.class);

    private static final String PREPARED = "id.tameng.Tameng__ApplicationContextInitializer";
    private static final String BROUGHT_ALONG = "class path resource [application.yaml]";

    /// Below these, settings decide which beans there are,
    private static final List<ConfigurationPropertyName> DECIDING =
            names("spring", "server", "management", "springdoc");

    /// except for these.
    private static final List<ConfigurationPropertyName> HARMLESS = names(
            "server.address",
            "server.port",
            "server.ssl",
            "spring.aot",
            "spring.application",
            "spring.config",
            "spring.datasource.hikari",
            "spring.datasource.password",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.ssl");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        boolean asked = SpringProperties.getProperty(AotDetector.AOT_ENABLED) != null;
        boolean preparing = Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
        if (asked || preparing || !ClassUtils.isPresent(PREPARED, null)) {
            return;
        }
        deciding(event.getEnvironment())
                .ifPresentOrElse(
                        setting ->
                                log.info("Starting without what was prepared while building, for {} is set", setting),
                        () -> SpringProperties.setFlag(AotDetector.AOT_ENABLED));
    }

    /// A setting of the operator that may decide which beans there are.
    static Optional<ConfigurationPropertyName> deciding(Environment environment) {
        var sources = Stream.<ConfigurationPropertySource>builder();
        ConfigurationPropertySources.get(environment).forEach(sources);
        return sources.build()
                .filter(source -> !broughtAlong(source))
                .filter(IterableConfigurationPropertySource.class::isInstance)
                .flatMap(source -> ((IterableConfigurationPropertySource) source).stream())
                .filter(name -> below(DECIDING, name) && !below(HARMLESS, name))
                .findFirst();
    }

    private static boolean broughtAlong(ConfigurationPropertySource source) {
        return source.getUnderlyingSource() instanceof PropertySource<?> underlying
                && underlying.getName().contains(BROUGHT_ALONG);
    }

    private static boolean below(List<ConfigurationPropertyName> parents, ConfigurationPropertyName name) {
        return parents.stream().anyMatch(parent -> parent.equals(name) || parent.isAncestorOf(name));
    }

    private static List<ConfigurationPropertyName> names(String... names) {
        return Stream.of(names).map(ConfigurationPropertyName::of).toList();
    }
}
