package id.tameng.channels.email.quarantine;

import id.tameng.channels.email.mime.MailHeaders;
import id.tameng.platform.Text;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;

/// A header of a mail that may be broken, as people can read it.
final class HeaderText {

    private static final int LENGTH = 200;

    private HeaderText() {}

    static String of(byte[] head, String name) {
        var value = head.length == 0 ? null : MailHeaders.first(head, name);
        return value == null ? "" : Text.shorten(Text.oneLine(decoded(value).replace("\0", "")), LENGTH);
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(value);
        } catch (UnsupportedEncodingException unknownCharset) {
            return value;
        }
    }
}
