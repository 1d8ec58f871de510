package id.tameng.tickets.search.web;

import id.tameng.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchSection {

    @Bean
    NavigationItem searchNavigation() {
        return new NavigationItem(15, "search", "/search", "tickets.read");
    }
}
