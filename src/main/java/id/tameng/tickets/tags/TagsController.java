package id.tameng.tickets.tags;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.NavigationItem;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The page of tags, for those who see all tickets, and what other pages need of them.
@HtmlController
class TagsController {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Tags tags;
    private final TagStylesheet stylesheet;
    private final Templates templates;

    TagsController(Tags tags, TagStylesheet stylesheet, Templates templates) {
        this.tags = tags;
        this.stylesheet = stylesheet;
        this.templates = templates;
    }

    @Configuration(proxyBeanMethods = false)
    static class Section {

        @Bean
        NavigationItem tagsSection() {
            return new NavigationItem(72, "tag", "/tags", "tickets.source");
        }
    }

    @GetMapping("/tags")
    @PreAuthorize("hasAuthority('tickets.source')")
    JteModel list(Page page) {
        return templates.ticketsTagsList(page, tags.list(), null);
    }

    @PostMapping("/tags/appearance")
    @PreAuthorize("hasAuthority('tickets.source')")
    ResponseEntity<JteModel> change(
            Page page,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String colour,
            @RequestParam(defaultValue = "") String description) {
        return answer(page, () -> tags.change(name, colour, description));
    }

    @PostMapping("/tags/name")
    @PreAuthorize("hasAuthority('tickets.source')")
    ResponseEntity<JteModel> rename(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String to) {
        return answer(page, () -> tags.rename(viewer, name, to));
    }

    @GetMapping("/tags/suggestions")
    @PreAuthorize("hasAuthority('tickets.read')")
    ResponseEntity<List<String>> suggest(@RequestParam(defaultValue = "") String q) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(tags.suggest(q));
    }

    @GetMapping("/tags.css")
    @PreAuthorize("hasAuthority('tickets.read')")
    ResponseEntity<byte[]> stylesheet() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(stylesheet.text().getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<JteModel> answer(Page page, Runnable act) {
        try {
            act.run();
            return Redirect.to("/tags?flash=tag-saved");
        } catch (DomainException refusal) {
            var error = page.text("problem." + refusal.code(), refusal.arguments());
            return ResponseEntity.status(refusal.kind().status())
                    .body(templates.ticketsTagsList(page, tags.list(), error));
        }
    }
}
