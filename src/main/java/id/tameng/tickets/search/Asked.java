package id.tameng.tickets.search;

import java.util.List;

/// A search as far as it was understood.
record Asked(String typed, TypedQuery query, Conditions conditions, Wanted wanted, List<Complaint> complaints) {

    boolean isNothing() {
        return wanted.isEmpty() && conditions.isEmpty();
    }
}
