package id.tameng.tickets.search.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import id.tameng.tickets.search.Search;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController
@Tag(name = "Search")
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GetMapping("/api/v1/search")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(
            summary = "Search",
            description = "Tickets and customers you may see, by number, name, address, phone number, words and filters"
                    + " such as `status:open from:ratna before:2026-10-01`.")
    SearchJson search(
            @AuthenticationPrincipal Viewer viewer,
            @Parameter(example = "garansi status:open") @RequestParam @Size(max = 200) String q,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return SearchJson.of(search.find(viewer, q, paging.size(), paging.cursor()));
    }
}
