package id.tameng.customers.rest;

import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerList;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController("customersApi")
@RequestMapping("/api/v1/customers")
@Tag(name = "Customers")
class CustomersController {

    private final CustomerList list;
    private final CustomerFile file;

    CustomersController(CustomerList list, CustomerFile file) {
        this.list = list;
        this.file = file;
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

    @ReadsPersonalData(value = "customer.read", kind = "customer", id = "id")
    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('customers.read')")
    @Operation(summary = "Read a customer")
    CustomerJson get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return CustomerJson.of(file.get(viewer, id));
    }
}
