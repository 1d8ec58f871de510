package id.tameng.platform.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.function.SingletonSupplier;

/// Gives every Spring test context a database of its own. It is made when somebody asks for its address, so a context
/// without a database costs nothing; a test that names `spring.datasource.url` itself is left alone.
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return new TestDatabaseCustomizer();
    }

    /// A record without parts: all of them are equal, so contexts are still cached.
    record TestDatabaseCustomizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
            var environment = context.getEnvironment();
            if (!environment.containsProperty("spring.datasource.url")) {
                environment.getPropertySources().addFirst(new TestDatabaseProperties());
            }
        }
    }

    private static final class TestDatabaseProperties
            extends EnumerablePropertySource<SingletonSupplier<TestDatabase>> {

        TestDatabaseProperties() {
            super("testDatabase", SingletonSupplier.of(TestDatabase::create));
        }

        @Override
        public String[] getPropertyNames() {
            return new String[] {"spring.datasource.url", "spring.datasource.username", "spring.datasource.password"};
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return switch (name) {
                case "spring.datasource.url" -> source.obtain().url();
                case "spring.datasource.username" -> source.obtain().user();
                case "spring.datasource.password" -> source.obtain().password();
                default -> null;
            };
        }
    }
}
