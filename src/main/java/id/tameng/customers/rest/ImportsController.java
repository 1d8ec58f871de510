package id.tameng.customers.rest;

import id.tameng.customers.imports.Column;
import id.tameng.customers.imports.Import;
import id.tameng.customers.imports.Import.Refusal;
import id.tameng.customers.imports.ImportBook;
import id.tameng.customers.imports.ImportUndo;
import id.tameng.customers.imports.Imports;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

@ApiController("customerImportsApi")
@RequestMapping("/api/v1/customers/imports")
@PreAuthorize("hasAuthority('customers.import')")
@Tag(name = "Customer imports")
class ImportsController {

    @Schema(name = "CustomerImport")
    record ImportJson(
            long id,
            String fileName,

            @Schema(allowableValues = {"csv", "vcard"}) String format,

            @Schema(allowableValues = {"draft", "checking", "checked", "running", "done", "failed", "undone"})
            String state,

            List<String> headers,

            @Schema(description = "What each column is, in the order of `headers`")
            List<String> columns,

            int total,
            @Schema(description = "Rows done in this pass") int worked,
            int created,

            @Schema(description = "Customers whom we knew and learnt something of")
            int enriched,

            int unchanged,
            int refused,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        static ImportJson of(Import file) {
            return new ImportJson(
                    file.id(),
                    file.fileName(),
                    file.format().key(),
                    file.state().key(),
                    file.headers(),
                    file.columns().stream().map(Column::key).toList(),
                    file.total(),
                    file.worked(),
                    file.created(),
                    file.enriched(),
                    file.unchanged(),
                    file.refused(),
                    file.createdAt(),
                    file.finishedAt());
        }
    }

    @Schema(name = "CustomerImportColumns")
    record ColumnsPatch(
            @Schema(
                    description = "One per header: `name`, `first-name`, `last-name`, `email`, `phone`, `company`,"
                            + " `language`, `zone`, `note` or `left-out`")
            @NotNull
            List<@NotNull String> columns) {}

    @Schema(name = "CustomerImportRefusal", description = "A row that was not taken.")
    record RefusalJson(
            @Schema(description = "Where it begins in the file, counted from 1")
            long line,

            @Schema(example = "email-invalid") String reason,

            @Schema(description = "What is wrong, as it stands in the row")
            String detail,

            List<String> cells) {

        static RefusalJson of(Refusal refusal) {
            return new RefusalJson(refusal.line(), refusal.reason(), refusal.detail(), refusal.cells());
        }
    }

    private final Imports imports;
    private final ImportBook book;
    private final ImportUndo undo;

    ImportsController(Imports imports, ImportBook book, ImportUndo undo) {
        this.imports = imports;
        this.book = book;
        this.undo = undo;
    }

    @GetMapping
    @Operation(summary = "List imports", description = "Newest first.")
    Slice<ImportJson> list(
            @AuthenticationPrincipal Viewer viewer, @ParameterObject @Valid @ModelAttribute Paging paging) {
        return book.page(viewer, paging.size(), paging.cursor()).map(ImportJson::of);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a file of customers",
            description = "CSV with titles or vCard. Nothing is entered yet; the columns are guessed.")
    ResponseEntity<ImportJson> open(@AuthenticationPrincipal Viewer viewer, @RequestPart MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            long id = imports.open(viewer, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
            return ResponseEntity.created(URI.create("/api/v1/customers/imports/" + id))
                    .body(ImportJson.of(book.get(viewer, id)));
        }
    }

    @GetMapping("/{id}")
    @Operation(summary = "See how far an import has come")
    ImportJson get(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        return ImportJson.of(book.get(viewer, id));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Say what the columns are")
    ImportJson map(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @Valid @RequestBody ColumnsPatch patch) {
        imports.map(viewer, id, patch.columns().stream().map(Column::of).toList());
        return ImportJson.of(book.get(viewer, id));
    }

    @PostMapping("/{id}/check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Begin a dry run")
    ImportJson check(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        imports.check(viewer, id);
        return ImportJson.of(book.get(viewer, id));
    }

    @PostMapping("/{id}/run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Begin the import", description = "One that failed goes on where it stopped.")
    ImportJson run(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        imports.run(viewer, id);
        return ImportJson.of(book.get(viewer, id));
    }

    @GetMapping("/{id}/refusals")
    @Operation(summary = "List the rows that were not taken", description = "With line and reason, as they came.")
    Slice<RefusalJson> refusals(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return book.refusals(viewer, id, paging.size(), paging.cursor()).map(RefusalJson::of);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Take an import back",
            description = "Removes the customers that it made, unless they have tickets or changes by now.")
    void undo(@AuthenticationPrincipal Viewer viewer, @PathVariable long id) {
        undo.undo(viewer, id);
    }
}
