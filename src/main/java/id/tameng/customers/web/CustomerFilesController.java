package id.tameng.customers.web;

import id.tameng.customers.imports.CustomerExport;
import id.tameng.customers.imports.ImportBook;
import id.tameng.customers.imports.RefusalExport;
import id.tameng.identity.Viewer;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Tables to take away, written while they are read.
@HtmlController
class CustomerFilesController {

    private final CustomerExport customers;
    private final RefusalExport refusals;
    private final ImportBook imports;

    CustomerFilesController(CustomerExport customers, RefusalExport refusals, ImportBook imports) {
        this.customers = customers;
        this.refusals = refusals;
        this.imports = imports;
    }

    @GetMapping("/customers/export.csv")
    @ReadsPersonalData(value = "customer.exported", kind = "customer")
    @PreAuthorize("hasAuthority('customers.export')")
    void export(Page page, @AuthenticationPrincipal Viewer viewer, HttpServletResponse response) throws IOException {
        begin(response, page.text("export.file") + ".csv");
        customers.write(viewer, column -> page.text("export." + column), response.getWriter());
    }

    @GetMapping("/customers/imports/{id}/refusals.csv")
    @PreAuthorize("hasAuthority('customers.import')")
    void refusals(
            Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        imports.get(viewer, id);
        begin(response, page.text("import.refusals.file", Long.toString(id)) + ".csv");
        refusals.write(
                viewer,
                id,
                page.text("import.line"),
                page.text("import.reason"),
                (reason, detail) -> page.text("import.reason." + reason, detail),
                response.getWriter());
    }

    private static void begin(HttpServletResponse response, String name) {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
