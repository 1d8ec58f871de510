package id.tameng.tickets.bulk;

import id.tameng.identity.Door;
import org.jspecify.annotations.Nullable;

/// @param door by which it came
/// @param undoes the job to be taken back
/// @param incident the incident that it is about
record BulkOrder(
        long person,
        Door door,
        BulkAct act,
        @Nullable String label,
        @Nullable Long undoes,
        @Nullable Long incident) {}
