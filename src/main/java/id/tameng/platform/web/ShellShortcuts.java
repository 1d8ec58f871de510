package id.tameng.platform.web;

import id.tameng.platform.web.Shortcuts.Shortcut;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The keys of every page.
@Configuration(proxyBeanMethods = false)
class ShellShortcuts {

    @Bean
    Shortcuts shellKeys() {
        return new Shortcuts(
                90,
                List.of(
                        new Shortcut("Ctrl+k", "commands", true),
                        Shortcut.of("/", "search"),
                        Shortcut.of("?", "help")));
    }
}
