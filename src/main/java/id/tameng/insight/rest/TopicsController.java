package id.tameng.insight.rest;

import id.tameng.identity.Viewer;
import id.tameng.insight.Corrections;
import id.tameng.language.TopicNames;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;

@ApiController
@Tag(name = "Judgements")
class TopicsController {

    @Schema(name = "Topics")
    record All(
            @Schema(description = "The organisation has trained them itself")
            boolean own,

            List<Topic> data) {}

    @Schema(name = "Topic")
    record Topic(
            @Schema(example = "delivery_late") String key,

            @Schema(description = "As readers see it", example = "late delivery")
            String title) {}

    private final Corrections corrections;
    private final MessageSource messages;

    TopicsController(Corrections corrections, MessageSource messages) {
        this.corrections = corrections;
        this.messages = messages;
    }

    @GetMapping("/api/v1/judgements/topics")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(
            summary = "List the topics in force",
            description =
                    "What a message can be about, and what a correction may choose beside `none`: the topics that the organisation"
                            + " has trained, or the shipped ones until it has trained any. 150 at most.")
    All list(@AuthenticationPrincipal Viewer viewer) {
        var topics = corrections.topics();
        return new All(
                topics.areOwn(),
                topics.keys().stream()
                        .map(key -> new Topic(key, TopicNames.of(messages, viewer.locale(), topics, key)))
                        .toList());
    }
}
