package id.tameng.tickets.bulk;

import org.jspecify.annotations.Nullable;

/// @param undoes the job to be taken back
/// @param incident the incident that it is about
record BulkOrder(
        long person,
        BulkAct act,
        @Nullable String label,
        @Nullable Long undoes,
        @Nullable Long incident) {}
