package id.tameng.audit.web;

import id.tameng.audit.AuditEntry;
import id.tameng.platform.audit.Subject;
import id.tameng.platform.web.Page;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An entry in words. What a module tells and nobody has named yet is shown as it was told.
public final class AuditWords {

    private AuditWords() {}

    public static String what(Page page, AuditEntry entry) {
        return word(page, "audit.what.", entry.what());
    }

    public static String kind(Page page, String kind) {
        return word(page, "audit.kind.", kind);
    }

    /// What it was done to: `tiket CS-26-000004`. People are called by their names alone.
    public static String about(Page page, Subject subject, String name) {
        return subject.kind().equals("person") && !name.isEmpty()
                ? name
                : (kind(page, subject.kind()) + " " + name).strip();
    }

    public static String field(Page page, String field) {
        return word(page, "audit.field.", field);
    }

    /// Where the subject can be looked at; null: nowhere.
    public static @Nullable String path(Subject subject) {
        if (subject.id() == null) {
            return null;
        }
        return switch (subject.kind()) {
            case "company" -> "/companies/" + subject.id();
            case "customer" -> "/customers/" + subject.id();
            case "import" -> "/customers/imports/" + subject.id();
            case "person" -> "/people/" + subject.id();
            case "role" -> "/people/roles/" + subject.id();
            case "team" -> "/people/teams/" + subject.id();
            case "ticket" -> "/tickets/" + subject.name();
            default -> null;
        };
    }

    private static String word(Page page, String prefix, String key) {
        return Objects.requireNonNull(page.messages()
                .getMessage(prefix + key, null, key, page.reader().locale()));
    }
}
