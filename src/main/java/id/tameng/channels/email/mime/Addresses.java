package id.tameng.channels.email.mime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An address list as people's programs write it: groups, comments, quotes, commas in names, semicolons, missing
/// brackets.
final class Addresses {

    static List<MailAddress> of(List<String> headers) {
        var all = new LinkedHashSet<MailAddress>();
        for (var header : headers) {
            if (all.size() < Limits.ADDRESSES) {
                all.addAll(of(header));
            }
        }
        return List.copyOf(all);
    }

    static List<MailAddress> of(@Nullable String header) {
        return header == null ? List.of() : new Addresses(header).read();
    }

    private final String text;
    private final List<MailAddress> found = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private @Nullable String angle;
    private String carried = "";
    private boolean broken;
    private int at;

    private Addresses(String text) {
        this.text = text;
    }

    private List<MailAddress> read() {
        for (; at < text.length() && found.size() < Limits.ADDRESSES; at++) {
            switch (broken ? plain(text.charAt(at)) : text.charAt(at)) {
                case '"' -> quoted();
                case '(' -> comment();
                case '<' -> angle();
                case ',', ';' -> finish();
                case ':' -> colon();
                case '=' -> encodedWord();
                default -> phrase.append(broken ? plain(text.charAt(at)) : text.charAt(at));
            }
        }
        finish();
        return found;
    }

    /// After a quote or comment that never closes, the rest holds no quotes and comments: what looks like one is
    /// dropped.
    private static char plain(char c) {
        return c == '"' || c == '(' || c == ')' ? ' ' : c;
    }

    private void quoted() {
        var quoted = new StringBuilder();
        int i = at + 1;
        for (; i < text.length() && text.charAt(i) != '"'; i++) {
            i += text.charAt(i) == '\\' && i + 1 < text.length() ? 1 : 0;
            quoted.append(text.charAt(i));
        }
        if (i >= text.length()) {
            broken = true;
            return;
        }
        var local = i + 1 < text.length() && text.charAt(i + 1) == '@' && quoted.indexOf(" ") >= 0;
        phrase.append(local ? "\"" + quoted + "\"" : quoted);
        at = i;
    }

    private void comment() {
        int depth = 1;
        int i = at + 1;
        for (; i < text.length() && depth > 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        if (depth > 0) {
            broken = true;
            return;
        }
        comment.append(text, at + 1, i - 1);
        at = i - 1;
    }

    private void angle() {
        var close = text.indexOf('>', at);
        var stop = close < 0 ? text.length() : close;
        var inner = text.substring(at + 1, stop);
        if (angle == null || MailboxText.address(angle) == null) {
            angle = inner;
        }
        at = stop;
    }

    /// `Tim Toko: a@x, b@y;` names a group; `mailto:a@x` does not.
    private void colon() {
        if (phrase.toString().strip().equalsIgnoreCase("mailto") || phrase.indexOf("@") >= 0) {
            phrase.append(':');
        } else {
            phrase.setLength(0);
        }
    }

    /// Encoded words may hold commas and brackets, which are text and not syntax.
    private void encodedWord() {
        var third = text.startsWith("=?", at) ? third() : -1;
        var close = third < 0 ? -1 : text.indexOf("?=", third + 1, Math.min(text.length(), third + 1_000));
        if (close < 0) {
            phrase.append('=');
            return;
        }
        phrase.append(text, at, close + 2);
        at = close + 1;
    }

    private int third() {
        var second = text.indexOf('?', at + 2, Math.min(text.length(), at + 60));
        return second < 0 || second + 2 >= text.length() || text.charAt(second + 2) != '?' ? -1 : second + 2;
    }

    private void finish() {
        var name = phrase.toString().strip();
        var address = MailboxText.address(angle == null ? name : angle);
        if (address == null && angle != null) {
            address = MailboxText.address(name);
            name = address == null ? name : "";
        }
        if (address != null) {
            var shown = angle == null ? "" : carried + name;
            found.add(
                    new MailAddress(MailboxText.name(shown.isBlank() ? comment.toString() : shown, address), address));
            carried = "";
        } else {
            carried = angle == null && !name.isEmpty() && name.length() < Limits.PERSON_NAME ? name + ", " : "";
        }
        phrase.setLength(0);
        comment.setLength(0);
        angle = null;
    }
}
