package id.tameng.customers.imports;

import id.tameng.customers.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row that can be read, before it is known whether we know her.
record Candidate(
        String name,
        List<Contact> contacts,
        @Nullable String company,
        @Nullable String language,
        @Nullable String zone,
        @Nullable String note) {}
