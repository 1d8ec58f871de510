package id.tameng.identity.web;

import id.tameng.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityNavigation {

    @Bean
    NavigationItem peopleSection() {
        return new NavigationItem(80, "people", "/people", "people.read");
    }
}
