package id.tameng.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tameng.jte.StaticTemplates;
import tameng.jte.Templates;

@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    /// Templates are compiled with the program; there is nothing to look up at run time.
    @Bean
    Templates templates() {
        return new StaticTemplates();
    }
}
