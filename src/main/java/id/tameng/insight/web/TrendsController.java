package id.tameng.insight.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.insight.Corrections;
import id.tameng.insight.Trends;
import id.tameng.language.TopicNames;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.NavigationItem;
import id.tameng.platform.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tameng.jte.Templates;

/// What customers write about: the report, one topic of it with examples, and its numbers as a file.
@HtmlController
@PreAuthorize("hasAuthority('insight.read')")
class TrendsController {

    private static final int CANDIDATES = 500;

    private final Trends trends;
    private final Corrections corrections;
    private final Examples examples;
    private final Templates templates;

    TrendsController(Trends trends, Corrections corrections, Examples examples, Templates templates) {
        this.trends = trends;
        this.corrections = corrections;
        this.examples = examples;
        this.templates = templates;
    }

    @Configuration(proxyBeanMethods = false)
    static class Navigation {

        @Bean
        NavigationItem insightSection() {
            return new NavigationItem(60, "insight", "/insight", "insight.read");
        }
    }

    @GetMapping("/insight")
    JteModel report(Page page, TrendWish wish) {
        return templates.insightIndex(page, pane(page, wish));
    }

    @GetMapping("/insight/topics/{topic}")
    JteModel topic(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String topic, TrendWish wish) {
        var topics = corrections.topics();
        if (!TopicNames.isKnown(page, topics, topic)) {
            throw DomainException.notFound();
        }
        var period = wish.period(page.clock().instant(), page.reader().zone());
        var candidates = trends.examples(period, wish.wantedMood(), topic, CANDIDATES);
        var shown = examples.visible(viewer, candidates);
        long tickets =
                candidates.stream().map(Trends.Example::ticket).distinct().count();
        return templates.insightTopic(
                page,
                new TopicPane(
                        topic,
                        TopicNames.of(page, topics, topic),
                        wish,
                        new BarChart(trends.bars(period, wish.wantedMood(), topic)),
                        shown,
                        shown.size() < tickets || candidates.size() == CANDIDATES));
    }

    @GetMapping("/insight/export")
    void export(Page page, TrendWish wish, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"insight.csv\"");
        new ReportCsv(response.getWriter()).write(page, pane(page, wish));
    }

    private TrendPane pane(Page page, TrendWish wish) {
        var period = wish.period(page.clock().instant(), page.reader().zone());
        return new TrendPane(
                wish,
                period,
                trends.report(period, wish.wantedMood()),
                new BarChart(trends.bars(period, wish.wantedMood(), null)),
                corrections.topics());
    }
}
