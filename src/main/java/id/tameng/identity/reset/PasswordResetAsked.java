package id.tameng.identity.reset;

/// Somebody wants a new password for an account, which may or may not exist.
///
/// @param email in lower case
public record PasswordResetAsked(String email) {}
