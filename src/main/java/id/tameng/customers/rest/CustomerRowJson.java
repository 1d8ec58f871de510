package id.tameng.customers.rest;

import id.tameng.customers.CustomerRow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer as lists show her.
@Schema(name = "CustomerRow")
record CustomerRowJson(
        long id,
        String name,
        CustomerJson.@Nullable Company company,
        @Schema(description = "Her e-mail addresses") List<String> emails,
        @Schema(description = "Her numbers in E.164") List<String> phones,
        Instant createdAt,
        Instant updatedAt) {

    static CustomerRowJson of(CustomerRow row) {
        return new CustomerRowJson(
                row.id(),
                row.name(),
                CustomerJson.Company.of(row.company()),
                row.addresses(),
                row.phones(),
                row.createdAt(),
                row.updatedAt());
    }
}
