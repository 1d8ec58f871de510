package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import id.tameng.tickets.notices.Notice;
import id.tameng.tickets.notices.Notices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/notices")
@PreAuthorize("hasAuthority('tickets.read')")
@Tag(name = "Notices")
class NoticesApi {

    @Schema(name = "Notice", description = "Something you are told.")
    record NoticeJson(
            long id,

            @Schema(allowableValues = {"mention", "message", "held", "review"})
            String kind,

            @Schema(example = "CS-26-004211") String ticket,

            @Schema(description = "Of the ticket, soft where it is harsh")
            String subject,

            @Schema(description = "The customer's name") String customer,

            @Schema(description = "The message it is about") @Nullable
            Long messageId,

            @Schema(description = "The name of whoever did it")
            String actor,

            @Schema(description = "The beginning of what was said")
            String preview,

            Instant createdAt,
            @Nullable Instant readAt) {

        static NoticeJson of(Notice notice) {
            return new NoticeJson(
                    notice.id(),
                    notice.kind(),
                    notice.ticket().toString(),
                    notice.subject(),
                    notice.customer(),
                    notice.message(),
                    notice.actor(),
                    notice.preview(),
                    notice.at(),
                    notice.readAt());
        }
    }

    private final Notices notices;

    NoticesApi(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    @Operation(summary = "List what you are told", description = "Newest first.")
    Slice<NoticeJson> list(
            @AuthenticationPrincipal Viewer viewer, @ParameterObject @Valid @ModelAttribute Paging paging) {
        return notices.page(viewer, paging.size(), paging.cursor()).map(NoticeJson::of);
    }

    @PutMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark a notice as read", description = "With it all others about the same ticket.")
    void read(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        notices.read(viewer, id);
    }

    @PutMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark all notices as read")
    void readAll(@AuthenticationPrincipal Viewer viewer) {
        notices.readAll(viewer);
    }
}
