package id.tameng.insight.rest;

import id.tameng.identity.Viewer;
import id.tameng.insight.Conversations;
import id.tameng.insight.Corrections;
import id.tameng.insight.What;
import id.tameng.platform.DomainException;
import id.tameng.platform.InvalidField;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tickets/{number}/judgements")
@Tag(name = "Judgements")
class TicketJudgementsController {

    @Schema(name = "TicketJudgements")
    record All(List<TicketJudgementJson> data) {}

    @Schema(name = "JudgementCorrection")
    record CorrectionRequest(
            @Schema(allowableValues = {"mood", "problem", "abuse", "topic", "distress"}) @NotBlank
            String what,

            @Schema(
                    description =
                            "A mood; `yes` or `no` for problem, abuse and distress; a topic in force or `none`. What the model says anyway takes a"
                                    + " correction back, but for distress: `no` is kept as the word of somebody who has looked. The mood"
                                    + " `distressed` is `yes` for distress.",
                    example = "calm")
            @NotBlank
            @Size(max = 60)
            String value) {}

    private final Conversations conversations;
    private final Corrections corrections;

    TicketJudgementsController(Conversations conversations, Corrections corrections) {
        this.conversations = conversations;
        this.corrections = corrections;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(
            summary = "List what a ticket's messages say beside their words",
            description = "The newest 200 from outside, oldest first; a message that has just come in may be missing.")
    All list(@AuthenticationPrincipal Viewer viewer, @PathVariable String number) {
        return new All(conversations.list(viewer, TicketNumber.get(number)).stream()
                .map(TicketJudgementJson::of)
                .toList());
    }

    @PostMapping("/{message}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Correct a judgement",
            description = "Counts at once, survives a new model, and is kept to train with.")
    TicketJudgementJson correct(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable long message,
            @RequestBody @Valid CorrectionRequest request) {
        var ticket = TicketNumber.get(number);
        var what = What.find(request.what()).orElseThrow(() -> new InvalidField("what", "correction-value"));
        corrections.correct(viewer, ticket, message, what, request.value());
        return TicketJudgementJson.of(conversations.get(viewer, ticket, message));
    }

    @DeleteMapping("/{message}/corrections/{what}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Take a correction back", description = "The model's word counts again.")
    void undo(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String number,
            @PathVariable long message,
            @Schema(allowableValues = {"mood", "problem", "abuse", "topic", "distress"}) @PathVariable String what) {
        corrections.undo(
                viewer, TicketNumber.get(number), message, What.find(what).orElseThrow(DomainException::notFound));
    }
}
