package id.tameng.platform.data;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/// Lets Flyway look for the migrations of each module in the folder of that module. A context prepared while building
/// hands it one list of all files instead, which is made for native programs: those cannot look for files.
@Component
class MigrationsOfModules implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Flyway flyway && flyway.getConfiguration() instanceof ClassicConfiguration configuration) {
            configuration.setResourceProvider(null);
        }
        return bean;
    }
}
