package id.tameng.tickets.fields;

import id.tameng.platform.DomainException;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.VersionTag;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/custom_fields")
@Tag(name = "Ticket types and fields")
class CustomFieldResource {

    private final CustomFields fields;

    CustomFieldResource(CustomFields fields) {
        this.fields = fields;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List the fields of tickets")
    Slice<CustomFieldJson> list() {
        return new Slice<>(fields.list().stream().map(CustomFieldJson::of).toList(), null);
    }

    @GetMapping("/{key}")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Read a field")
    ResponseEntity<CustomFieldJson> get(@PathVariable String key) {
        return answer(ResponseEntity.ok(), find(key));
    }

    @PostMapping
    @PreAuthorize("hasAuthority('tickets.configure')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a field", description = "Its key is made of its name and stays.")
    ResponseEntity<CustomFieldJson> add(@Valid @RequestBody CustomFieldRequest request) {
        var field = fields.get(fields.add(request.draft(), request.isActive()));
        return answer(ResponseEntity.created(URI.create("/api/v1/custom_fields/" + field.key())), field);
    }

    @PutMapping("/{key}")
    @PreAuthorize("hasAuthority('tickets.configure')")
    @Operation(
            summary = "Change a field",
            description = "All but its kind. An option that is gone stays where it was chosen; a field that becomes"
                    + " required locks no ticket. With `If-Match` only if nobody was faster (412 otherwise).")
    ResponseEntity<CustomFieldJson> change(
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String condition,
            @Valid @RequestBody CustomFieldRequest request) {
        var field = find(key);
        request.checkKind(field);
        int version = Objects.requireNonNullElse(VersionTag.version(condition), field.version());
        fields.change(field.id(), request.draft(), request.isActive(), version);
        return answer(ResponseEntity.ok(), fields.get(field.id()));
    }

    private CustomField find(String key) {
        return fields.list().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private static ResponseEntity<CustomFieldJson> answer(ResponseEntity.BodyBuilder response, CustomField field) {
        return response.eTag(VersionTag.of(field.version())).body(CustomFieldJson.of(field));
    }
}
