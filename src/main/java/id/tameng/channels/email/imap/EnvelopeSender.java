package id.tameng.channels.email.imap;

import id.tameng.channels.email.mime.MailHeaders;
import org.jspecify.annotations.Nullable;

/// Who sent a mail by its envelope, as the server that delivered it noted in Return-Path.
final class EnvelopeSender {

    private static final int LENGTH = 320;

    private EnvelopeSender() {}

    /// `<>` gives an empty text; without the header From stands in, so that nobody is taken for a machine.
    static String of(byte[] raw) {
        var path = MailHeaders.first(raw, "return-path");
        return path != null ? inside(path) : shorten(MailHeaders.first(raw, "from"));
    }

    private static String inside(String path) {
        int open = path.indexOf('<');
        int close = path.indexOf('>', open + 1);
        return shorten(open >= 0 && close > open ? path.substring(open + 1, close) : path);
    }

    private static String shorten(@Nullable String text) {
        var clean = text == null ? "" : text.strip();
        return clean.length() > LENGTH ? clean.substring(0, LENGTH) : clean;
    }
}
