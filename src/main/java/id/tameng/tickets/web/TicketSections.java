package id.tameng.tickets.web;

import id.tameng.platform.web.NavigationItem;
import id.tameng.tickets.TicketPanel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where tickets stand in the menu, and the panels beside a thread.
@Configuration(proxyBeanMethods = false)
class TicketSections {

    @Bean
    NavigationItem inboxSection() {
        return new NavigationItem(10, "inbox", "/inbox", "tickets.read");
    }

    @Bean
    TicketPanel handlingPanel() {
        return new TicketPanel(10, "handling", "/tickets/{number}/panels/handling", "tickets.read", false);
    }

    @Bean
    TicketPanel customerPanel() {
        return new TicketPanel(20, "customer", "/customers/{customer}/panel", "customers.read", false);
    }

    @Bean
    TicketPanel participantsPanel() {
        return new TicketPanel(30, "participants", "/tickets/{number}/panels/participants", "tickets.read", false);
    }

    @Bean
    NavigationItem noticesSection() {
        return new NavigationItem(
                12, "notices", "/notices", "tickets.read", new NavigationItem.Counter("/notices/unread", "notices/"));
    }

    @Bean
    TicketPanel followersPanel() {
        return new TicketPanel(35, "followers", "/tickets/{number}/panels/followers", "tickets.read", true);
    }

    @Bean
    TicketPanel historyPanel() {
        return new TicketPanel(90, "history", "/tickets/{number}/panels/history", "tickets.read", true);
    }
}
