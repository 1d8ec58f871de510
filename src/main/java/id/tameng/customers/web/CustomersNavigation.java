package id.tameng.customers.web;

import id.tameng.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CustomersNavigation {

    @Bean
    NavigationItem customersSection() {
        return new NavigationItem(20, "customers", "/customers", "customers.read");
    }
}
