package id.tameng.channels.email.quarantine;

import id.tameng.platform.web.ApiController;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/api/v1/quarantine`: mail that could not be processed.
@Validated
@ApiController
@Tag(name = "Quarantine")
@RequestMapping("/api/v1/quarantine")
class QuarantineResource {

    /// @param next pass it as `after` to go on; null at the end
    record HeldMails(List<HeldMail> data, @Nullable String next) {}

    private final Quarantine quarantine;

    QuarantineResource(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    @GetMapping
    @PreAuthorize("hasAuthority('quarantine.manage')")
    @Operation(summary = "List mail that could not be processed", description = "Newest first.")
    HeldMails list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable Long after) {
        var mails = quarantine.list(after, limit + 1);
        return mails.size() <= limit
                ? new HeldMails(mails, null)
                : new HeldMails(
                        mails.subList(0, limit),
                        Long.toString(mails.get(limit - 1).id()));
    }

    @PostMapping("/{id}/replay")
    @PreAuthorize("hasAuthority('quarantine.manage')")
    @Operation(summary = "Try a mail again", description = "Answers how that went.")
    HeldMail replay(@PathVariable long id) {
        return quarantine.replay(id);
    }
}
