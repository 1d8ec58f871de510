package id.tameng.tickets;

import java.util.List;

/// What is shown with a customer's message, or instead of its words.
///
/// @param folded whether its words wait behind a click
/// @param essence what it says without the harsh words, in its own words; empty when nothing is left
/// @param help whom to call, to be shown above it at once, since the writer may harm herself; empty otherwise. That it
/// is a false alarm can be said at `/tickets/<number>/messages/<id>/danger`
public record Cover(boolean folded, String essence, List<String> help) {}
