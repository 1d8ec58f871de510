package id.tameng.channels.email.quarantine;

import id.tameng.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuarantineNavigation {

    @Bean
    NavigationItem quarantineSection() {
        return new NavigationItem(70, "quarantine", "/quarantine", "quarantine.manage");
    }
}
