package id.tameng.tickets.rest;

import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.ApiController;
import id.tameng.tickets.MessageLog;
import id.tameng.tickets.MessageSources;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@ApiController
@Tag(name = "Messages")
class SourceController {

    private final MessageLog messages;
    private final List<MessageSources> sources;

    SourceController(MessageLog messages, List<MessageSources> sources) {
        this.messages = messages;
        this.sources = sources;
    }

    @ReadsPersonalData(value = "message.source-read", kind = "message", id = "id")
    @GetMapping("/api/v1/messages/{id}/source")
    @PreAuthorize("hasAuthority('tickets.source')")
    @Operation(summary = "Read a message as it was received", description = "Byte for byte.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "message/rfc822", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<InputStreamResource> source(@AuthenticationPrincipal Viewer viewer, @PathVariable long id)
            throws IOException {
        var source = messages.get(viewer, id).source();
        return Download.headers("message-" + id + ".eml")
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .body(new InputStreamResource(open(source)));
    }

    private InputStream open(@Nullable String source) throws IOException {
        if (source != null) {
            for (var channel : sources) {
                var found = channel.open(source);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        throw DomainException.notFound();
    }
}
