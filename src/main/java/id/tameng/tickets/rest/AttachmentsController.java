package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.InvalidField;
import id.tameng.platform.blobs.BlobStore;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.MessageLog;
import id.tameng.tickets.Uploads;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

@ApiController
@RequestMapping("/api/v1/attachments")
@Tag(name = "Attachments")
class AttachmentsController {

    private final MessageLog messages;
    private final Uploads uploads;
    private final BlobStore blobs;

    AttachmentsController(MessageLog messages, Uploads uploads, BlobStore blobs) {
        this.messages = messages;
        this.uploads = uploads;
        this.blobs = blobs;
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAuthority('tickets.read')")
    @Operation(summary = "Download a file")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<InputStreamResource> download(@AuthenticationPrincipal Viewer viewer, @PathVariable long id)
            throws IOException {
        var file = messages.getFile(viewer, id);
        return Download.headers(file.name())
                .contentType(Download.type(file.contentType()))
                .contentLength(file.size())
                .body(new InputStreamResource(blobs.open(file.blob())));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('tickets.write')")
    @Operation(
            summary = "Upload a file for a message",
            description = "Name its id in `attachments` of the message within a day.")
    Uploads.Upload upload(@AuthenticationPrincipal Viewer viewer, @RequestPart MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            throw new InvalidField("file", "file-empty");
        }
        try (var content = file.getInputStream()) {
            return uploads.add(
                    viewer,
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    Objects.requireNonNullElse(file.getContentType(), ""),
                    content);
        }
    }
}
