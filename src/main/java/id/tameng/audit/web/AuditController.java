package id.tameng.audit.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.audit.AuditLog;
import id.tameng.identity.People;
import id.tameng.platform.Cursor;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.NavigationItem;
import id.tameng.platform.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// The audit trail as a page and as a file. Whoever reads it is in it, too.
@HtmlController
@PreAuthorize("hasAuthority('audit.read')")
class AuditController {

    private static final int PAGE = 50;

    private final AuditLog log;
    private final People people;
    private final Templates templates;

    AuditController(AuditLog log, People people, Templates templates) {
        this.log = log;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/audit")
    @ReadsPersonalData(value = "audit.read", kind = "audit")
    JteModel list(Page page, AuditWish wish, @RequestParam(required = false) @Nullable String after) {
        var entries = log.page(wish.filter(page.reader().zone()), PAGE, Cursor.parse(after));
        return templates.auditIndex(page, wish, entries, people(page), kinds(page));
    }

    @GetMapping("/audit/export")
    @ReadsPersonalData(value = "audit.exported", kind = "audit")
    void export(Page page, AuditWish wish, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        var csv = new AuditCsv(response.getWriter());
        log.forEach(wish.filter(page.reader().zone()), csv::write);
    }

    private List<Choice> people(Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text("audit.everyone"))),
                        people.listActive().stream()
                                .map(person -> new Choice(Long.toString(person.id()), person.name())))
                .toList();
    }

    private List<Choice> kinds(Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.text("audit.everything"))),
                        log.listKinds().stream().map(kind -> new Choice(kind, AuditWords.kind(page, kind))))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem auditSection() {
            return new NavigationItem(85, "audit", "/audit", "audit.read");
        }
    }
}
