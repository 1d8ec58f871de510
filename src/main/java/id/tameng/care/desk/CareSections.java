package id.tameng.care.desk;

import id.tameng.care.cases.CaseTopics;
import id.tameng.platform.web.NavigationItem;
import id.tameng.platform.web.NavigationItem.Counter;
import id.tameng.platform.web.Shortcuts;
import id.tameng.platform.web.Shortcuts.Shortcut;
import id.tameng.tickets.TicketPanel;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where care stands in the menu, beside the thread and among the keys.
@Configuration(proxyBeanMethods = false)
class CareSections {

    @Bean
    NavigationItem careSection() {
        return new NavigationItem(17, "care", "/care", "tickets.read", new Counter("/care/counter", CaseTopics.PERSON));
    }

    @Bean
    NavigationItem casesSection() {
        return new NavigationItem(
                18, "cases", "/care/cases", "care.cases", new Counter("/care/cases/counter", CaseTopics.OFFICER));
    }

    @Bean
    TicketPanel carePanel() {
        return new TicketPanel(12, "care", "/tickets/{number}/panels/care", "tickets.write", false);
    }

    @Bean
    Shortcuts careKeys() {
        return new Shortcuts(
                20,
                List.of(
                        Shortcut.of("w", "warn"),
                        Shortcut.of("!", "report"),
                        Shortcut.of("p", "pause"),
                        Shortcut.of("h", "wording")));
    }
}
