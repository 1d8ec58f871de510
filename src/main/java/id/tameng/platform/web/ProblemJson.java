package id.tameng.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The shape of a problem, for the documentation of the API.
@Schema(
        name = "Problem",
        description = "RFC 9457. `type` is stable; `detail` is for people, in the language asked for.")
record ProblemJson(
        @Schema(example = "/problems/invalid") URI type,
        @Schema(example = "Invalid") String title,
        @Schema(example = "422") int status,

        @Schema(example = "Something in the form needs another look.")
        String detail,

        @Schema(example = "/api/v1/tickets") @Nullable URI instance,

        @Schema(description = "Finds this request in our logs")
        String requestId,

        @Schema(description = "The fields that are wrong, if any are") @Nullable
        List<FieldProblem> errors) {}
