package id.tameng.customers.rest;

import id.tameng.customers.Consents;
import id.tameng.customers.Consents.Consent;
import id.tameng.customers.CustomerFile;
import id.tameng.identity.Viewer;
import id.tameng.platform.Slice;
import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController("customerConsentsApi")
@RequestMapping("/api/v1/customers/{id}/consents")
@Tag(name = "Consents")
class ConsentsController {

    @Schema(name = "NewConsent", description = "What a customer agreed to, or withdrew.")
    record ConsentRequest(
            @Schema(allowableValues = {"marketing", "survey", "profiling", "sharing"}) @NotNull
            String purpose,

            @Schema(allowableValues = {"email", "phone", "whatsapp", "sms"}) @NotNull
            String channel,

            @Schema(description = "False: she withdrew") @NotNull
            Boolean granted,

            @Schema(
                    description = "How she said so",
                    allowableValues = {"form", "email", "phone", "chat", "counter", "paper", "import", "portal"})
            @NotNull
            String source,

            @Nullable String note,

            @Schema(description = "When she said so; now unless told") @Nullable
            Instant givenAt) {

        Consents.Word word() {
            return new Consents.Word(purpose, channel, granted, source, note, givenAt);
        }
    }

    @Schema(name = "Consent")
    record ConsentJson(
            long id,
            String purpose,
            String channel,
            boolean granted,
            String source,
            @Nullable String note,
            Instant givenAt,
            Instant recordedAt,
            String recordedBy) {

        static ConsentJson of(Consent consent) {
            return new ConsentJson(
                    consent.id(),
                    consent.purpose(),
                    consent.channel(),
                    consent.granted(),
                    consent.source(),
                    consent.note(),
                    consent.givenAt(),
                    consent.recordedAt(),
                    consent.recordedByName());
        }
    }

    private final Consents consents;
    private final CustomerFile file;

    ConsentsController(Consents consents, CustomerFile file) {
        this.consents = consents;
        this.file = file;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('customers.read')")
    @Operation(summary = "What a customer has agreed to", description = "The latest word per purpose and channel.")
    Slice<ConsentJson> list(
            @AuthenticationPrincipal Viewer viewer,
            @PathVariable long id,
            @Parameter(description = "Every word of hers, newest first, at most 500")
                    @RequestParam(defaultValue = "false")
                    boolean history) {
        long now = file.get(viewer, id).id();
        var words = history ? consents.listHistory(viewer, now) : consents.list(viewer, now);
        return new Slice<>(words.stream().map(ConsentJson::of).toList(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAuthority('customers.write')")
    @Operation(summary = "Record a consent or its withdrawal", description = "Nothing is overwritten.")
    ConsentJson record(
            @AuthenticationPrincipal Viewer viewer, @PathVariable long id, @Valid @RequestBody ConsentRequest request) {
        long recorded = consents.record(viewer, id, request.word());
        return consents.listHistory(viewer, id).stream()
                .filter(consent -> consent.id() == recorded)
                .map(ConsentJson::of)
                .findFirst()
                .orElseThrow();
    }
}
