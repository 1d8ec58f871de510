package id.tameng;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Every [TestComponent], made when a test asks for it: one program serves all tests, whatever helps them.
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        useDefaultFilters = false,
        lazyInit = true,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        includeFilters = @Filter(TestComponent.class),
        excludeFilters = @Filter(TestConfiguration.class))
class TestHelpers {}
