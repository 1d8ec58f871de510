package id.tameng.tickets.web;

import id.tameng.platform.web.Shortcuts;
import id.tameng.platform.web.Shortcuts.Shortcut;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The keys of the workspace.
@Configuration(proxyBeanMethods = false)
class TicketShortcuts {

    @Bean
    Shortcuts ticketKeys() {
        return new Shortcuts(
                10,
                List.of(
                        Shortcut.of("j", "next"),
                        Shortcut.of("k", "previous"),
                        Shortcut.of("o", "open"),
                        Shortcut.of("r", "reply"),
                        Shortcut.of("n", "note"),
                        new Shortcut("Ctrl+Enter", "send", true),
                        Shortcut.of("u", "undo-send"),
                        Shortcut.of("l", "later"),
                        Shortcut.of("a", "take"),
                        Shortcut.of("e", "solve"),
                        Shortcut.of("d", "document"),
                        Shortcut.of("x", "select"),
                        new Shortcut("⇧+X", "select-range", true),
                        Shortcut.of("f", "mood"),
                        Shortcut.of("z", "snooze"),
                        Shortcut.of("m", "merge"),
                        Shortcut.of("g i", "inbox"),
                        Shortcut.of("g t", "tasks"),
                        new Shortcut("Alt+↑↓", "favourites", true)));
    }
}
