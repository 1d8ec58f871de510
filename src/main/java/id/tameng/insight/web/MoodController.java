package id.tameng.insight.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.insight.Conversations;
import id.tameng.insight.Corrections;
import id.tameng.insight.What;
import id.tameng.language.FormalWords;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import id.tameng.tickets.InboundMessages;
import id.tameng.tickets.Mood;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.TicketNumber;
import id.tameng.tickets.TicketPanel;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// How a customer sounds, why we think so, and what an agent sets right.
@HtmlController
class MoodController {

    private static final String ENGLISH = "en";

    private final Conversations conversations;
    private final Corrections corrections;
    private final InboundMessages messages;
    private final FormalWords formalWords;
    private final Shielding shielding;
    private final Templates templates;

    MoodController(
            Conversations conversations,
            Corrections corrections,
            InboundMessages messages,
            FormalWords formalWords,
            Shielding shielding,
            Templates templates) {
        this.formalWords = formalWords;
        this.shielding = shielding;
        this.conversations = conversations;
        this.corrections = corrections;
        this.messages = messages;
        this.templates = templates;
    }

    @Configuration(proxyBeanMethods = false)
    static class Panel {

        @Bean
        TicketPanel moodPanel() {
            return new TicketPanel(14, "mood", "/tickets/{number}/panels/mood", "tickets.read", false);
        }
    }

    @GetMapping("/tickets/{number}/panels/mood")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel panel(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        var ticket = TicketNumber.get(number);
        return templates.insightPanel(
                page, new MoodPanel(ticket, conversations.list(viewer, ticket), corrections.topics()));
    }

    @GetMapping("/tickets/{number}/messages/{id:\\d+}/mood")
    @PreAuthorize("hasAuthority('tickets.read')")
    JteModel why(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable String number, @PathVariable long id) {
        return templates.insightWhy(page, pane(viewer, TicketNumber.get(number), id));
    }

    /// Every part that differs from what counts now is a correction of its own.
    @PostMapping("/tickets/{number}/messages/{id:\\d+}/corrections")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> correct(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable long id,
            @RequestParam Map<String, String> form) {
        var ticket = TicketNumber.get(number);
        var shown = conversations.get(viewer, ticket, id).shown();
        for (var what : What.values()) {
            var value = form.get(what.key());
            if (value != null && !value.equals(Mood.UNSURE.key()) && !value.equals(shown.value(what))) {
                corrections.correct(viewer, ticket, id, what, value);
            }
        }
        return back(ticket, id);
    }

    @DeleteMapping("/tickets/{number}/messages/{id:\\d+}/corrections/{what}")
    @PreAuthorize("hasAuthority('tickets.write')")
    ResponseEntity<JteModel> undo(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable long id,
            @PathVariable String what) {
        var ticket = TicketNumber.get(number);
        corrections.undo(viewer, ticket, id, What.find(what).orElseThrow(DomainException::notFound));
        return back(ticket, id);
    }

    private WhyPane pane(Viewer viewer, TicketNumber number, long id) {
        var message = conversations.get(viewer, number, id);
        var text = messages.list(List.of(id)).stream()
                .map(InboundMessages.Inbound::text)
                .findFirst()
                .orElse("");
        return new WhyPane(
                number,
                message,
                text,
                ENGLISH.equals(message.judgement().language())
                        ? null
                        : formalWords.of(text).orElse(null),
                corrections.of(message),
                corrections.topics(),
                viewer.may("tickets.write"),
                !shielding.instead(viewer, Map.of(id, text)).isEmpty());
    }

    private static ResponseEntity<JteModel> back(TicketNumber ticket, long message) {
        return Redirect.to("/tickets/" + ticket + "/messages/" + message + "/mood");
    }
}
