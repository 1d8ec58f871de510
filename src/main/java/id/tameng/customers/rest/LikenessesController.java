package id.tameng.customers.rest;

import id.tameng.customers.CustomerFile;
import id.tameng.customers.merging.Likenesses;
import id.tameng.customers.merging.Likenesses.Likeness;
import id.tameng.customers.merging.Likenesses.Someone;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController("likenessesApi")
@RequestMapping("/api/v1/customers")
@PreAuthorize("hasAuthority('customers.write')")
@Tag(name = "Duplicates")
class LikenessesController {

    @Schema(name = "Likeness", description = "Two customers who may be one person.")
    record LikenessJson(
            SomeoneJson first,
            SomeoneJson second,

            @Schema(description = "40 (perhaps) to 99 (hardly a doubt)")
            int score,

            @Schema(description = "`mail`, `number`, `account`, `name`, `similar-name`, `company`")
            List<String> reasons) {

        static LikenessJson of(Likeness likeness) {
            return new LikenessJson(
                    SomeoneJson.of(likeness.first()),
                    SomeoneJson.of(likeness.second()),
                    likeness.score(),
                    likeness.reasons());
        }
    }

    @Schema(name = "LikeCustomer")
    record SomeoneJson(
            long id,
            String name,

            @Schema(description = "Her addresses and numbers, for people")
            String reach) {

        static SomeoneJson of(Someone someone) {
            return new SomeoneJson(someone.id(), someone.name(), someone.reach());
        }
    }

    private final Likenesses likenesses;
    private final CustomerFile file;

    LikenessesController(Likenesses likenesses, CustomerFile file) {
        this.likenesses = likenesses;
        this.file = file;
    }

    @GetMapping("/duplicates")
    @Operation(summary = "List who may be one person", description = "The most alike first, of those you may see.")
    Slice<LikenessJson> list(
            @AuthenticationPrincipal Viewer viewer, @ParameterObject @Valid @ModelAttribute Paging paging) {
        return likenesses.page(viewer, paging.size(), paging.cursor()).map(LikenessJson::of);
    }

    @GetMapping("/{id}/duplicates")
    @Operation(summary = "Who may be the same as this customer")
    Slice<LikenessJson> listOf(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var found = likenesses.list(viewer, file.get(viewer, id).id());
        return new Slice<>(found.stream().map(LikenessJson::of).toList(), null);
    }

    @PutMapping("/{id}/distinctions/{other}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "They are not the same", description = "Kept, so that nobody is asked again.")
    void refute(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long other) {
        likenesses.refute(viewer, id, other, true);
    }

    @DeleteMapping("/{id}/distinctions/{other}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "They may be the same after all")
    void suspect(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long other) {
        likenesses.refute(viewer, id, other, false);
    }
}
