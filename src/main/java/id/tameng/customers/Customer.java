package id.tameng.customers;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Somebody we serve, with everything this module knows.
///
/// @param version counts changes, for whoever edits
public record Customer(
        long id,
        String name,
        @Nullable Company company,
        Locale language,
        ZoneId zone,
        Preferences preferences,
        List<Identity> identities,
        List<Note> notes,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    public record Company(long id, String name) {}

    /// An address or number that belongs to this customer alone.
    ///
    /// @param kind `email` or `phone`
    /// @param verifiedAt when somebody made sure that it is hers; null: nobody has
    /// @param verifiedBy who that was
    /// @param primary the one to use first of its kind
    /// @param login whether she signs in to her own pages with it
    public record Identity(
            long id,
            String kind,
            String value,
            @Nullable Instant verifiedAt,
            @Nullable String verifiedBy,
            boolean primary,
            boolean login) {

        /// As people read it.
        public String shown() {
            return kind.equals("phone") ? PhoneNumbers.show(value) : value;
        }
    }

    /// What colleagues should know about her.
    public record Note(long id, long authorId, String authorName, String body, Instant createdAt) {}

    public List<Identity> phones() {
        return ofKind("phone");
    }

    public List<Identity> addresses() {
        return ofKind("email");
    }

    private List<Identity> ofKind(String kind) {
        return identities.stream()
                .filter(identity -> identity.kind().equals(kind))
                .toList();
    }
}
