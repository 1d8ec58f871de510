package id.tameng.customers.rest;

import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerNotes;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController("customerNotesApi")
@RequestMapping("/api/v1/customers/{id}/notes")
@PreAuthorize("hasAuthority('customers.write')")
@Tag(name = "Customer notes")
class NotesController {

    @Schema(name = "NewCustomerNote")
    record NoteRequest(@NotBlank String body) {}

    private final CustomerNotes notes;
    private final CustomerFile file;

    NotesController(CustomerNotes notes, CustomerFile file) {
        this.notes = notes;
        this.file = file;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write a note about a customer")
    CustomerJson.Note add(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @Valid @RequestBody NoteRequest request) {
        notes.add(viewer, id, request.body());
        return CustomerJson.Note.of(file.get(viewer, id).notes().getFirst());
    }

    @DeleteMapping("/{note}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a note of your own")
    void remove(@AuthenticationPrincipal Viewer viewer, @PathVariable long id, @PathVariable long note) {
        notes.remove(viewer, id, note);
    }
}
