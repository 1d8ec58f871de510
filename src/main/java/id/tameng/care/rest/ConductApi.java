package id.tameng.care.rest;

import id.tameng.care.conduct.Blocks;
import id.tameng.care.conduct.Conducts;
import id.tameng.customers.CustomerFile;
import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.platform.Slice;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
@PreAuthorize("hasAuthority('care.sanctions')")
@Tag(name = "Conduct")
class ConductApi {

    private final Blocks blocks;
    private final Conducts conducts;
    private final CustomerFile customers;

    ConductApi(Blocks blocks, Conducts conducts, CustomerFile customers) {
        this.blocks = blocks;
        this.conducts = conducts;
        this.customers = customers;
    }

    @GetMapping("/api/v1/care/blocks")
    @Operation(summary = "List blocks", description = "Newest first: those in force, or those that have ended.")
    Slice<BlockJson> list(
            @Schema(allowableValues = {"active", "ended"}) @RequestParam(defaultValue = "active") String state,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return blocks.page(isActive(state), paging.size(), paging.cursor()).map(BlockJson::of);
    }

    @ReadsPersonalData(value = "customer.read", kind = "customer", id = "id")
    @GetMapping("/api/v1/customers/{id}/conduct")
    @Operation(
            summary = "Read which steps were taken with a customer",
            description = "Warnings, hand-overs, ends and blocks that count, and whether she may be in danger.")
    ConductJson get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return ConductJson.of(conducts.of(customers.get(viewer, id).id()));
    }

    private static boolean isActive(String state) {
        return switch (state) {
            case "active" -> true;
            case "ended" -> false;
            default -> throw new InvalidField("state", "block-state");
        };
    }
}
