package id.tameng.tickets.fields;

import id.tameng.tickets.TicketPanel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FieldSections {

    @Bean
    TicketPanel fieldsPanel() {
        return new TicketPanel(12, "fields", "/tickets/{number}/panels/fields", "tickets.read", false);
    }
}
