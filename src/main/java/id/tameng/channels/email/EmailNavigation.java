package id.tameng.channels.email;

import id.tameng.platform.PlatformProperties;
import id.tameng.platform.web.NavigationItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmailNavigation {

    @Bean
    NavigationItem mailboxesItem() {
        return new NavigationItem(75, "mailboxes", "/mailboxes", "mailboxes.read");
    }

    /// None outside a demo.
    @Bean
    @Nullable
    NavigationItem outboxItem(PlatformProperties properties) {
        return properties.demo() ? new NavigationItem(60, "outbox", "/demo/outbox", "tickets.read") : null;
    }
}
