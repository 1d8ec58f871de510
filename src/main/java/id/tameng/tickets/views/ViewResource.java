package id.tameng.tickets.views;

import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import id.tameng.platform.web.VersionTag;
import id.tameng.tickets.TicketNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/views")
@PreAuthorize("hasAuthority('tickets.read')")
@Tag(name = "Views")
class ViewResource {

    private final SavedViews views;
    private final ViewList list;

    ViewResource(SavedViews views, ViewList list) {
        this.views = views;
        this.list = list;
    }

    /// A ticket of a view; the whole of it is at `/api/v1/tickets/{number}`.
    @Schema(name = "ViewTicket")
    record Row(
            String number,
            String subject,
            String status,
            String priority,
            @Nullable String assignee,
            Instant updatedAt) {

        static Row of(ViewRow row) {
            return new Row(
                    number(row.number()),
                    row.subject(),
                    row.status().key(),
                    row.priority().key(),
                    row.assignee(),
                    row.lastAt());
        }

        private static String number(TicketNumber number) {
            return number.toString();
        }
    }

    @GetMapping
    @Operation(summary = "List views", description = "Your own and those shared with you, your favourites first.")
    Slice<ViewJson> all(@AuthenticationPrincipal Viewer viewer) {
        return new Slice<>(views.list(viewer).stream().map(ViewJson::of).toList(), null);
    }

    @PostMapping
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Make a view")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ViewJson> add(@AuthenticationPrincipal Viewer viewer, @Valid @RequestBody ViewRequest request) {
        long id = views.add(viewer, request.draft());
        return answer(ResponseEntity.created(URI.create("/api/v1/views/" + id)), viewer, id);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a view")
    ResponseEntity<ViewJson> get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return answer(ResponseEntity.ok(), viewer, id);
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(summary = "Change a view", description = "With `If-Match` only if nobody was faster (412 otherwise).")
    ResponseEntity<ViewJson> change(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String condition,
            @Valid @RequestBody ViewRequest request) {
        views.change(viewer, id, request.draft(), VersionTag.version(condition));
        return answer(ResponseEntity.ok(), viewer, id);
    }

    @DeleteMapping("/{id}")
    @PreAuthorize("hasAuthority('tickets.write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a view")
    void delete(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        views.delete(viewer, id);
    }

    @GetMapping("/{id}/tickets")
    @Operation(summary = "List the tickets of a view", description = "Those you may see, in the order of the view.")
    Slice<Row> tickets(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return list.page(viewer, views.get(viewer, id).draft(), paging.size(), paging.cursor())
                .map(Row::of);
    }

    @PutMapping("/favourites")
    @PreAuthorize("hasAuthority('tickets.write')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say which views are your favourites, in their order")
    void favour(@AuthenticationPrincipal Viewer viewer, @RequestBody List<Long> order) {
        views.favour(viewer, order);
    }

    private ResponseEntity<ViewJson> answer(ResponseEntity.BodyBuilder response, Viewer viewer, long id) {
        var view = views.get(viewer, id);
        return response.eTag(VersionTag.of(view.version())).body(ViewJson.of(view));
    }
}
