package id.tameng.channels.email.intake;

/// We do not have the mail: whoever sends it must try again.
public final class NotAccepted extends Exception {

    private static final long serialVersionUID = 1;

    NotAccepted(String message, Throwable cause) {
        super(message, cause);
    }
}
