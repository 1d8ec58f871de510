package id.tameng.customers.rest;

import id.tameng.customers.imports.CustomerExport;
import id.tameng.identity.Viewer;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;

@ApiController
@Tag(name = "Customers")
class ExportController {

    private final CustomerExport export;

    ExportController(CustomerExport export) {
        this.export = export;
    }

    @ReadsPersonalData(value = "customer.exported", kind = "customer")
    @GetMapping("/api/v1/customers/export")
    @PreAuthorize("hasAuthority('customers.export')")
    @Operation(
            summary = "Download all customers as CSV",
            description =
                    "Those you may see. A cell that a spreadsheet would run as a formula begins with an apostrophe.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    void export(@AuthenticationPrincipal Viewer viewer, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        export.write(viewer, column -> column.replace('-', '_'), response.getWriter());
    }
}
