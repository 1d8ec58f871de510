package id.tameng.tickets.fields;

import id.tameng.platform.Slice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Ticket types and fields")
class CustomFieldResource {

    private final CustomFields fields;

    CustomFieldResource(CustomFields fields) {
        this.fields = fields;
    }

    @GetMapping("/api/v1/custom_fields")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "List the fields of tickets")
    Slice<CustomFieldJson> list() {
        return new Slice<>(fields.list().stream().map(CustomFieldJson::of).toList(), null);
    }
}
