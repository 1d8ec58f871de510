package id.tameng.channels.email.mime;

/// A mail that cannot become a message. The code is stable: quarantine stores it and its page explains it.
public final class UnreadableMail extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Code {
        /// No address in From, Sender, Reply-To or Return-Path.
        NO_SENDER("no-sender"),
        /// Not a single byte besides white space.
        EMPTY("empty"),
        /// No header at all: this is not a mail.
        UNPARSEABLE("unparseable");

        private final String text;

        Code(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private final Code code;

    UnreadableMail(Code code) {
        super(code.toString());
        this.code = code;
    }

    public String code() {
        return code.toString();
    }
}
