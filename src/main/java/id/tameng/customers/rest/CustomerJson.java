package id.tameng.customers.rest;

import id.tameng.customers.Customer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer with everything we know of her.
@Schema(name = "Customer")
record CustomerJson(
        long id,
        @Schema(example = "Rina Kusuma") String name,
        @Nullable Company company,
        @Schema(example = "id") String language,
        @Schema(example = "Asia/Makassar") String timeZone,
        PreferencesJson preferences,
        List<IdentityJson> identities,
        List<Note> notes,
        Instant createdAt,
        Instant updatedAt) {

    @Schema(name = "Company")
    record Company(long id, String name) {

        static @Nullable Company of(Customer.@Nullable Company company) {
            return company == null ? null : new Company(company.id(), company.name());
        }
    }

    @Schema(name = "CustomerNote", description = "What colleagues should know about her.")
    record Note(long id, Author author, String body, Instant createdAt) {

        static Note of(Customer.Note note) {
            return new Note(note.id(), new Author(note.authorId(), note.authorName()), note.body(), note.createdAt());
        }
    }

    @Schema(name = "NoteAuthor")
    record Author(long id, String name) {}

    static CustomerJson of(Customer customer) {
        return new CustomerJson(
                customer.id(),
                customer.name(),
                Company.of(customer.company()),
                customer.language().getLanguage(),
                customer.zone().getId(),
                PreferencesJson.of(customer.preferences()),
                customer.identities().stream().map(IdentityJson::of).toList(),
                customer.notes().stream().map(Note::of).toList(),
                customer.createdAt(),
                customer.updatedAt());
    }
}
