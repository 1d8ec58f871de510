package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.Companies;
import id.tameng.customers.CustomerList;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

@HtmlController
@RequestMapping("/companies")
class CompaniesController {

    /// As typed.
    record CompanyForm(
            @Nullable String name,
            @Nullable String domain,
            @Nullable String website,
            @Nullable String note,
            int version) {

        static CompanyForm of(Companies.CompanyFile company) {
            return new CompanyForm(
                    company.name(), company.domain(), company.website(), company.note(), company.version());
        }

        Companies.Edit edit() {
            return new Companies.Edit(Objects.requireNonNullElse(name, ""), domain, website, note, version);
        }
    }

    private static final int PAGE = 50;
    private static final Map<String, String> FIELDS = Map.of(
            "required", "name",
            "text-too-long", "name",
            "company-name-taken", "name",
            "domain-invalid", "domain",
            "website-invalid", "website");

    private final Companies companies;
    private final CustomerList customers;
    private final Templates templates;

    CompaniesController(Companies companies, CustomerList customers, Templates templates) {
        this.companies = companies;
        this.customers = customers;
        this.templates = templates;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customers.read')")
    JteModel list(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        return templates.companiesIndex(page, q, companies.page(viewer, q, PAGE, Cursor.parse(after)), after != null);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('customers.read')")
    JteModel get(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String after) {
        return templates.companiesCompany(
                page,
                companies.get(viewer, id),
                customers.pageOfCompany(viewer, id, PAGE, Cursor.parse(after)),
                after != null);
    }

    @GetMapping("/{id}/edit")
    @PreAuthorize("hasAuthority('customers.write')")
    JteModel edit(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        var company = companies.get(viewer, id);
        return templates.companiesEdit(page, company, Form.of(CompanyForm.of(company)));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> change(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            CompanyForm typed,
            BindingResult binding) {
        var company = companies.get(viewer, id);
        var form = Form.of(binding);
        return form.submit(FIELDS, () -> companies.edit(viewer, id, typed.edit()))
                ? Redirect.to("/companies/" + id + "?flash=customer-saved")
                : ResponseEntity.unprocessableContent().body(templates.companiesEdit(page, company, form));
    }
}
