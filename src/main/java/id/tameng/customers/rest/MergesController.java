package id.tameng.customers.rest;

import id.tameng.customers.CustomerFile;
import id.tameng.customers.merging.CustomerMerging;
import id.tameng.customers.merging.Field;
import id.tameng.customers.merging.Merge;
import id.tameng.customers.merging.MergePreview;
import id.tameng.customers.merging.Parting;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController("customerMergesApi")
@RequestMapping("/api/v1/customers/{id}/merges")
@PreAuthorize("hasAuthority('customers.write')")
@Tag(name = "Customer merges")
class MergesController {

    @Schema(name = "NewCustomerMerge", description = "Makes one customer of two.")
    record MergeRequest(
            @Schema(description = "Who is merged into this customer") @NotNull
            Long other,

            @Schema(
                    description = "Fields in which the other one's value wins; null: as the preview proposes",
                    example = "[\"name\", \"best_time\"]")
            @Nullable
            List<@NotNull String> take) {}

    @Schema(name = "CustomerMergePreview")
    record PreviewJson(
            List<ChoiceJson> choices,

            @Schema(description = "How many of each kind would move")
            Map<String, Integer> moves,

            @Schema(description = "Verified logins of both, which keep them apart")
            List<String> conflictingLogins) {

        static PreviewJson of(MergePreview preview) {
            var obstacle = preview.obstacle();
            return new PreviewJson(
                    preview.choices().stream()
                            .map(choice ->
                                    new ChoiceJson(choice.field().key(), choice.kept(), choice.other(), choice.taken()))
                            .toList(),
                    preview.moves(),
                    obstacle == null ? List.of() : List.of(obstacle.survivorLogin(), obstacle.otherLogin()));
        }
    }

    @Schema(name = "CustomerMergeChoice")
    record ChoiceJson(String field, String kept, String other, boolean taken) {}

    @Schema(name = "CustomerMerge", description = "Two customers who became one.")
    record MergeJson(
            long id,
            long survivorId,
            long mergedId,
            String survivorName,
            String mergedName,
            Instant at,
            String by,
            @Nullable Instant undoneAt,
            @Nullable String undoneBy,

            @Schema(description = "Null when it can no longer be undone, or not before a later one") @Nullable
            Instant undoableUntil) {

        static MergeJson of(Merge merge) {
            return new MergeJson(
                    merge.id(),
                    merge.survivorId(),
                    merge.mergedId(),
                    merge.survivorName(),
                    merge.mergedName(),
                    merge.at(),
                    merge.byName(),
                    merge.undoneAt(),
                    merge.undoneByName(),
                    merge.undoableUntil());
        }
    }

    private final CustomerMerging merging;
    private final Parting parting;
    private final CustomerFile file;

    MergesController(CustomerMerging merging, Parting parting, CustomerFile file) {
        this.merging = merging;
        this.parting = parting;
        this.file = file;
    }

    @GetMapping
    @Operation(summary = "Who was merged into a customer", description = "Newest first.")
    Slice<MergeJson> list(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var made = parting.list(viewer, file.get(viewer, id).id());
        return new Slice<>(made.stream().map(MergeJson::of).toList(), null);
    }

    @GetMapping("/preview")
    @Operation(summary = "What a merge would do")
    PreviewJson preview(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @RequestParam long with) {
        return PreviewJson.of(merging.preview(viewer, id, with));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Merge another customer into this one",
            description = "Can be undone for 30 days. 409 `merge-two-logins` when both sign in on their own.")
    ResponseEntity<MergeJson> merge(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @Valid @RequestBody MergeRequest request) {
        var taken = request.take() == null
                ? null
                : request.take().stream().map(Field::of).collect(Collectors.toSet());
        long merge = merging.merge(viewer, id, request.other(), taken);
        var made = parting.list(viewer, id).stream()
                .filter(one -> one.id() == merge)
                .findFirst()
                .orElseThrow();
        return ResponseEntity.created(URI.create("/api/v1/customers/" + id + "/merges"))
                .body(MergeJson.of(made));
    }

    @DeleteMapping("/{merge}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Undo a merge", description = "The latest one first.")
    void part(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long merge) {
        parting.part(viewer, id, merge);
    }
}
