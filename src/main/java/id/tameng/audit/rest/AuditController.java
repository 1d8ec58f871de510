package id.tameng.audit.rest;

import id.tameng.audit.AuditFilter;
import id.tameng.audit.AuditLog;
import id.tameng.platform.Slice;
import id.tameng.platform.audit.ReadsPersonalData;
import id.tameng.platform.web.ApiController;
import id.tameng.platform.web.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@ApiController("auditApi")
@Tag(name = "Audit")
class AuditController {

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/api/v1/audit")
    @PreAuthorize("hasAuthority('audit.read')")
    @ReadsPersonalData(value = "audit.read", kind = "audit")
    @Operation(
            summary = "Read the audit trail",
            description = "Who changed what and who looked at personal data, the newest first.")
    Slice<AuditEntryJson> list(
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @ParameterObject @Valid @ModelAttribute Paging paging) {
        return log.page(new AuditFilter(person, kind, subject, from, until), paging.size(), paging.cursor())
                .map(AuditEntryJson::of);
    }
}
