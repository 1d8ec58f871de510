package id.tameng.tickets.documentation;

import id.tameng.tickets.TicketPanel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentationSections {

    @Bean
    TicketPanel documentationPanel() {
        return new TicketPanel(15, "documentation", "/tickets/{number}/panels/documentation", "tickets.read", false);
    }
}
