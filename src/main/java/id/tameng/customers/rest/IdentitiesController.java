package id.tameng.customers.rest;

import id.tameng.customers.CustomerFile;
import id.tameng.customers.Identities;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController("customerIdentitiesApi")
@RequestMapping("/api/v1/customers/{id}/identities")
@PreAuthorize("hasAuthority('customers.write')")
@Tag(name = "Customer identities")
class IdentitiesController {

    @Schema(name = "NewIdentity")
    record IdentityRequest(
            @Schema(description = "An e-mail address or a phone number", example = "0812-3456-7890")
            @NotBlank
            @Size(max = 300)
            String value) {}

    @Schema(name = "IdentityChanges", description = "What is not named stays.")
    record IdentityPatch(
            @Nullable Boolean verified,

            @Schema(description = "True makes it the one to use first of its kind") @Nullable
            Boolean primary,

            @Nullable Boolean login) {}

    private final Identities identities;
    private final CustomerFile file;

    IdentitiesController(Identities identities, CustomerFile file) {
        this.identities = identities;
        this.file = file;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add an address or number")
    IdentityJson add(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @Valid @RequestBody IdentityRequest request) {
        return get(viewer, id, identities.add(viewer, id, request.value()));
    }

    @PatchMapping("/{identity}")
    @Operation(summary = "Verify, prefer, or let sign in")
    IdentityJson change(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @PathVariable long identity,
            @Valid @RequestBody IdentityPatch patch) {
        file.check(viewer, id);
        if (patch.verified() != null) {
            identities.verify(viewer, id, identity, patch.verified());
        }
        if (Boolean.TRUE.equals(patch.primary())) {
            identities.prefer(viewer, id, identity);
        }
        if (patch.login() != null) {
            identities.allowLogin(viewer, id, identity, patch.login());
        }
        return get(viewer, id, identity);
    }

    @DeleteMapping("/{identity}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an address or number")
    void remove(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long identity) {
        identities.remove(viewer, id, identity);
    }

    private IdentityJson get(Viewer viewer, long id, long identity) {
        return file.get(viewer, id).identities().stream()
                .filter(held -> held.id() == identity)
                .findFirst()
                .map(IdentityJson::of)
                .orElseThrow(DomainException::notFound);
    }
}
