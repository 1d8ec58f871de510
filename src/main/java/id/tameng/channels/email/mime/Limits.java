package id.tameng.channels.email.mime;

/// How much of one mail is read. What lies beyond stays in the raw mail, which is always kept.
final class Limits {

    /// Leaves and containers together; real mail has fewer than fifty.
    static final int PARTS = 1_000;

    /// Multiparts inside multiparts; what is deeper becomes one opaque part.
    static final int DEPTH = 30;

    /// Characters of readable text, and of HTML, that are kept.
    static final int TEXT = 1_000_000;

    /// Bytes of a text part that are decoded at all: four bytes a character is the worst case.
    static final int TEXT_BYTES = 4 * TEXT;

    static final int HEADER_FIELDS = 2_000;
    static final int HEADER_VALUE = 64 * 1024;
    static final int PARAMETERS = 100;
    static final int ADDRESSES = 1_000;
    static final int ADDRESS_LENGTH = 320;
    static final int REFERENCES = 100;
    static final int MESSAGE_ID = 500;
    static final int SUBJECT = 998;
    static final int PERSON_NAME = 200;
    static final int FILE_NAME = 150;

    /// Lines that are looked at for quotes; longer texts are stored as they are.
    static final int QUOTE_LINES = 50_000;

    /// Bytes that a compressed Outlook body may grow to.
    static final int RTF = 4 * 1024 * 1024;

    /// Properties or attachments read from one winmail.dat.
    static final int TNEF_ITEMS = 5_000;

    private Limits() {}
}
