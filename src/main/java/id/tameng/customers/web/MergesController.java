package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerList;
import id.tameng.customers.CustomerRow;
import id.tameng.customers.merging.CustomerMerging;
import id.tameng.customers.merging.Field;
import id.tameng.customers.merging.Likenesses;
import id.tameng.customers.merging.Parting;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tameng.jte.Templates;

/// Making one customer of two: whom, with which values, and back again.
@HtmlController
@RequestMapping("/customers/{id}")
class MergesController {

    private static final int FOUND = 10;

    private final CustomerFile file;
    private final CustomerList list;
    private final Likenesses likenesses;
    private final CustomerMerging merging;
    private final Parting parting;
    private final Templates templates;

    MergesController(
            CustomerFile file,
            CustomerList list,
            Likenesses likenesses,
            CustomerMerging merging,
            Parting parting,
            Templates templates) {
        this.file = file;
        this.list = list;
        this.likenesses = likenesses;
        this.merging = merging;
        this.parting = parting;
        this.templates = templates;
    }

    @GetMapping("/merge")
    @PreAuthorize("hasAuthority('customers.write')")
    JteModel choose(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long with,
            @RequestParam(defaultValue = "") String q) {
        if (with != null) {
            return templates.customersMergePreview(page, merging.preview(viewer, id, with));
        }
        var customer = file.get(viewer, id);
        var found = q.isBlank() ? new Slice<CustomerRow>(List.of(), null) : list.page(viewer, q, FOUND, null);
        return templates.customersMerge(page, customer, likenesses.list(viewer, customer.id()), q, found);
    }

    /// @param fields by their keys, `keep` or `take`
    @PostMapping("/merges")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> merge(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam long other,
            @RequestParam Map<String, String> fields) {
        merging.merge(viewer, id, other, taken(fields));
        return Redirect.to("/customers/" + id + "?flash=customers-merged");
    }

    @DeleteMapping("/merges/{merge}")
    @PreAuthorize("hasAuthority('customers.write')")
    ResponseEntity<JteModel> part(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long merge) {
        parting.part(viewer, id, merge);
        return Redirect.to("/customers/" + id + "?flash=customers-parted");
    }

    private static Set<Field> taken(Map<String, String> fields) {
        return Arrays.stream(Field.values())
                .filter(field -> "take".equals(fields.get(field.key())))
                .collect(Collectors.toSet());
    }
}
