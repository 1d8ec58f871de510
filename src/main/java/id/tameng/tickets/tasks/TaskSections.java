package id.tameng.tickets.tasks;

import id.tameng.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskSections {

    @Bean
    NavigationItem tasksSection() {
        return new NavigationItem(
                15, "tasks", "/tasks", "tickets.read", new NavigationItem.Counter("/tasks/counter", TaskTopics.PERSON));
    }
}
