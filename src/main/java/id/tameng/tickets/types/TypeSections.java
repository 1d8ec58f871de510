package id.tameng.tickets.types;

import id.tameng.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TypeSections {

    @Bean
    NavigationItem settingsSection() {
        return new NavigationItem(85, "settings", "/settings", "tickets.configure");
    }
}
