package id.tameng.tickets.tags;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/tags")
@io.swagger.v3.oas.annotations.tags.Tag(name = "Tags")
class TagsApi {

    @Schema(name = "Tag")
    record TagJson(String name, String colour, String description, long tickets) {}

    @Schema(name = "Tags")
    record TagsJson(List<TagJson> data) {}

    @Schema(name = "TagAppearance")
    record AppearanceRequest(
            @Schema(allowableValues = {"grey", "teal", "blue", "green", "amber", "red", "violet", "pink"}) @NotBlank
            String colour,

            @Size(max = 200) @Nullable String description) {}

    @Schema(name = "TagName")
    record NameRequest(
            @Schema(description = "A name that is there already takes the tickets of both") @NotBlank @Size(max = 40)
            String name) {}

    private final Tags tags;

    TagsApi(Tags tags) {
        this.tags = tags;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tickets.source')")
    @Operation(summary = "List tags", description = "With how many tickets have them.")
    TagsJson list() {
        return new TagsJson(tags.list().stream()
                .map(tag -> new TagJson(tag.name(), tag.colour(), tag.description(), tag.tickets()))
                .toList());
    }

    @PutMapping("/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.source')")
    @Operation(summary = "Set colour and meaning of a tag")
    void change(@PathVariable String name, @Valid @RequestBody AppearanceRequest request) {
        tags.change(name, request.colour(), Objects.requireNonNullElse(request.description(), ""));
    }

    @PostMapping("/{name}/name")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("hasAuthority('tickets.source')")
    @Operation(summary = "Rename a tag, or merge it into another")
    void rename(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable String name,
            @Valid @RequestBody NameRequest request) {
        tags.rename(viewer, name, request.name());
    }
}
