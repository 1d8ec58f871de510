package id.tameng.customers.rest;

import id.tameng.customers.Companies;
import id.tameng.customers.Companies.CompanyFile;
import id.tameng.customers.CustomerList;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController("companiesApi")
@RequestMapping("/api/v1/companies")
@Tag(name = "Companies")
class CompaniesController {

    @Schema(name = "CompanyFile", description = "An organisation that customers belong to.")
    record CompanyJson(
            long id,
            String name,
            @Nullable String domain,
            @Nullable String website,
            @Nullable String note,

            @Schema(description = "How many of its people you may see")
            int people,

            Instant createdAt,
            Instant updatedAt) {

        static CompanyJson of(CompanyFile company) {
            return new CompanyJson(
                    company.id(),
                    company.name(),
                    company.domain(),
                    company.website(),
                    company.note(),
                    company.people(),
                    company.createdAt(),
                    company.updatedAt());
        }
    }

    @Schema(name = "CompanyChanges", description = "What is not named stays; an empty text removes.")
    record CompanyPatch(
            @Nullable String name,
            @Nullable String domain,
            @Nullable String website,
            @Nullable String note) {

        Companies.Edit edit(CompanyFile company) {
            return new Companies.Edit(
                    Objects.requireNonNullElse(name, company.name()),
                    domain == null ? company.domain() : domain,
                    website == null ? company.website() : website,
                    note == null ? company.note() : note,
                    company.version());
        }
    }

    private final Companies companies;
    private final CustomerList customers;

    CompaniesController(Companies companies, CustomerList customers) {
        this.companies = companies;
        this.customers = customers;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customers.read')")
    @Operation(
            summary = "List companies",
            description = "Those of the customers you may see, by name. A company comes into being with the first"
                    + " customer who names it.")
    Slice<CompanyJson> list(
            @AuthenticationPrincipal Viewer viewer,
            @Parameter(description = "Beginnings of words of the name") @RequestParam(required = false) @Nullable
                    String q,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return companies.page(viewer, q, paging.size(), paging.cursor()).map(CompanyJson::of);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('customers.read')")
    @Operation(summary = "Read a company")
    ResponseEntity<CompanyJson> get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return answer(companies.get(viewer, id));
    }

    @GetMapping("/{id}/customers")
    @PreAuthorize("hasAuthority('customers.read')")
    @Operation(summary = "List the people of a company")
    Slice<CustomerRowJson> people(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        companies.get(viewer, id);
        return customers
                .pageOfCompany(viewer, id, paging.size(), paging.cursor())
                .map(CustomerRowJson::of);
    }

    @PatchMapping("/{id}")
    @PreAuthorize("hasAuthority('customers.write')")
    @Operation(
            summary = "Change a company",
            description = "All changes or none. With `If-Match` only if nobody was faster (412 otherwise).")
    ResponseEntity<CompanyJson> change(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String condition,
            @Valid @RequestBody CompanyPatch patch) {
        var company = companies.get(viewer, id);
        CustomerTag.check(condition, company.version());
        companies.edit(viewer, id, patch.edit(company));
        return answer(companies.get(viewer, id));
    }

    private static ResponseEntity<CompanyJson> answer(CompanyFile company) {
        return ResponseEntity.ok().eTag(CustomerTag.of(company.version())).body(CompanyJson.of(company));
    }
}
