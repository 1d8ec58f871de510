package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.imports.Column;
import id.tameng.customers.imports.ImportBook;
import id.tameng.customers.imports.ImportUndo;
import id.tameng.customers.imports.Imports;
import id.tameng.identity.Viewer;
import id.tameng.platform.Cursor;
import id.tameng.platform.InvalidField;
import id.tameng.platform.web.HtmlController;
import id.tameng.platform.web.Page;
import id.tameng.platform.web.Redirect;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tameng.jte.Templates;

/// Files of customers, from the upload to the list of what was refused.
@HtmlController
@RequestMapping("/customers/imports")
@PreAuthorize("hasAuthority('customers.import')")
class ImportsController {

    private static final int PAGE = 30;
    private static final int REFUSALS = 100;

    private final Imports imports;
    private final ImportBook book;
    private final ImportUndo undo;
    private final Templates templates;

    ImportsController(Imports imports, ImportBook book, ImportUndo undo, Templates templates) {
        this.imports = imports;
        this.book = book;
        this.undo = undo;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(
            Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam(required = false) @Nullable String after) {
        return index(page, viewer, after, null);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<JteModel> open(Page page, @AuthenticationPrincipal Viewer viewer, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            long id = imports.open(viewer, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
            return Redirect.to("/customers/imports/" + id);
        } catch (InvalidField refusal) {
            var error = page.text("problem." + refusal.code(), refusal.arguments());
            return ResponseEntity.unprocessableContent().body(index(page, viewer, null, error));
        }
    }

    @GetMapping("/{id}")
    JteModel get(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return show(page, viewer, id, null);
    }

    @PutMapping("/{id}/columns")
    ResponseEntity<JteModel> map(
            Page page,
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") List<String> columns,
            @RequestParam(defaultValue = "check") String then) {
        return act(page, viewer, id, () -> {
            if (!columns.isEmpty()) {
                imports.map(viewer, id, columns.stream().map(Column::of).toList());
            }
            if (then.equals("run")) {
                imports.run(viewer, id);
            } else {
                imports.check(viewer, id);
            }
        });
    }

    @PostMapping("/{id}/run")
    ResponseEntity<JteModel> run(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return act(page, viewer, id, () -> imports.run(viewer, id));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<JteModel> undo(Page page, @AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return act(page, viewer, id, () -> undo.undo(viewer, id));
    }

    private ResponseEntity<JteModel> act(Page page, Viewer viewer, long id, Runnable act) {
        try {
            act.run();
            return Redirect.to("/customers/imports/" + id);
        } catch (InvalidField refusal) {
            var error = page.text("problem." + refusal.code(), refusal.arguments());
            return ResponseEntity.unprocessableContent().body(show(page, viewer, id, error));
        }
    }

    private JteModel index(Page page, Viewer viewer, @Nullable String after, @Nullable String error) {
        return templates.importsIndex(page, book.page(viewer, PAGE, Cursor.parse(after)), error);
    }

    private JteModel show(Page page, Viewer viewer, long id, @Nullable String error) {
        return templates.importsShow(page, book.get(viewer, id), book.refusals(viewer, id, REFUSALS, null), error);
    }
}
