package id.tameng.customers.rest;

import id.tameng.customers.Customer;
import id.tameng.customers.CustomerEntry;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerList;
import id.tameng.customers.CustomerProfile;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController("customersApi")
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers")
class CustomersController {

    private final CustomerList list;
    private final CustomerFile file;
    private final CustomerEntry entry;
    private final CustomerProfile profile;

    CustomersController(CustomerList list, CustomerFile file, CustomerEntry entry, CustomerProfile profile) {
        this.list = list;
        this.file = file;
        this.entry = entry;
        this.profile = profile;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customers.read')")
    @Operation(summary = "List customers", description = "Those you may see, by name.")
    Slice<CustomerRowJson> list(
            @AuthenticationPrincipal Viewer viewer,
            @Parameter(
                            description =
                                    "Beginnings of words of the name or company, the beginning of an address, or a phone number")
                    @RequestParam(required = false)
                    @Nullable
                    String q,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return list.page(viewer, q, paging.size(), paging.cursor()).map(CustomerRowJson::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('customers.write')")
    @Operation(summary = "Enter a customer", description = "Before she has written herself.")
    ResponseEntity<CustomerJson> add(
            @AuthenticationPrincipal Viewer viewer, @Valid @RequestBody CustomerRequest request) {
        long id = FieldNames.translated(() -> entry.add(viewer, request.newcomer()));
        return answer(ResponseEntity.created(URI.create("/api/v1/customers/" + id)), file.get(viewer, id));
    }

    @ReadsPersonalData(value = "customer.read", kind = "customer", id = "id")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('customers.read')")
    @Operation(
            summary = "Read a customer",
            description = "Who was merged into somebody else is answered with 307 and the address of that one.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "307", description = "She was merged into another one", content = @Content)
    ResponseEntity<CustomerJson> get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var customer = file.get(viewer, id);
        return customer.id() == id
                ? answer(ResponseEntity.ok(), customer)
                : ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                        .location(URI.create("/api/v1/customers/" + customer.id()))
                        .build();
    }

    @PatchMapping("/{id}")
    @PreAuthorize("hasAuthority('customers.write')")
    @Operation(
            summary = "Change a customer",
            description = "All changes or none. With `If-Match` only if nobody was faster (412 otherwise).")
    ResponseEntity<CustomerJson> change(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String condition,
            @Valid @RequestBody CustomerPatch patch) {
        file.check(viewer, id);
        var customer = file.get(viewer, id);
        CustomerTag.check(condition, customer.version());
        return FieldNames.translated(() -> {
            profile.edit(viewer, id, patch.edit(customer));
            return answer(ResponseEntity.ok(), file.get(viewer, id));
        });
    }

    private static ResponseEntity<CustomerJson> answer(ResponseEntity.BodyBuilder response, Customer customer) {
        return response.eTag(CustomerTag.of(customer)).body(CustomerJson.of(customer));
    }
}
