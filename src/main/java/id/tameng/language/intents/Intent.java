package id.tameng.language.intents;

/// What a message is about, and how surely.
/// @param margin how far it stands out from what is about nothing of the kind; the higher the surer
public record Intent(String name, double probability, double margin) {}
