package id.tameng.channels.email;

import id.tameng.platform.web.NavigationItem;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EmailNavigation {

    @Bean
    NavigationItem mailboxesItem() {
        return new NavigationItem(75, "mailboxes", "/mailboxes", "mailboxes.read");
    }

    @Bean
    @ConditionalOnProperty("tameng.demo")
    NavigationItem outboxItem() {
        return new NavigationItem(60, "outbox", "/demo/outbox", "tickets.read");
    }
}
