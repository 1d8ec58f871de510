package id.tameng.platform.mail;

/// A letter to one of our people, in plain text and her language.
///
/// @param address her e-mail address
public record PersonalLetter(String name, String address, String subject, String text) {

    /// Keeps links that open doors out of logs.
    @Override
    public String toString() {
        return "PersonalLetter[" + subject + "]";
    }
}
