package id.tameng.platform.data;

/// The embedded database cannot be had. The message is meant for the person who started the program, and so is the
/// advice.
public final class DatabaseStartException extends RuntimeException {

    private final String advice;

    DatabaseStartException(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
