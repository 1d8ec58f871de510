package id.tameng.platform.mail;

/// Takes letters to our own people; the channel with an outgoing server implements it.
public interface Postman {

    /// Takes the letter in the caller's transaction and brings it soon, trying for about an hour. What waits is
    /// encrypted.
    void send(PersonalLetter letter);
}
