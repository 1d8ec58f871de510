package id.tameng.tickets.search;

/// What a search could not follow, told kindly under the box.
///
/// @param code its sentence is `search.complaint.<code>`
public record Complaint(String code, String about) {}
