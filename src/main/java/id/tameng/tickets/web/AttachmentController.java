package id.tameng.tickets.web;

import id.tameng.identity.Viewer;
import id.tameng.platform.blobs.BlobStore;
import id.tameng.platform.web.HtmlController;
import id.tameng.tickets.MessageFiles;
import id.tameng.tickets.StoredFile;
import id.tameng.tickets.ThreadFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Files of messages. They come from strangers, so nothing in them ever runs: pictures are shown, all else is saved.
@HtmlController
class AttachmentController {

    private final MessageFiles files;
    private final BlobStore blobs;

    AttachmentController(MessageFiles files, BlobStore blobs) {
        this.files = files;
        this.blobs = blobs;
    }

    @GetMapping({"/attachments/{id}", "/attachments/{id}/{name}"})
    @PreAuthorize("hasAuthority('tickets.read')")
    ResponseEntity<InputStreamResource> file(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, HttpServletResponse response)
            throws IOException {
        var file = files.get(viewer, id);
        boolean picture = ThreadFile.PICTURES.contains(file.contentType());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .contentType(
                        picture ? MediaType.parseMediaType(file.contentType()) : MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(file.size())
                .headers(headers -> headers.setContentDisposition(disposition(file, picture)))
                .body(new InputStreamResource(blobs.open(file.blob())));
    }

    private static ContentDisposition disposition(StoredFile file, boolean picture) {
        return (picture ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
    }
}
