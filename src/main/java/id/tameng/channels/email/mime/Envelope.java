package id.tameng.channels.email.mime;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who a mail is from and where it was sent to.
record Envelope(
        MailAddress from,
        @Nullable MailAddress sender,
        @Nullable String returnPath) {

    private static final List<String> DELIVERED =
            List.of("delivered-to", "x-original-to", "envelope-to", "x-envelope-to");

    /// From decides; a mail without a usable one is answered to whom it says it comes from otherwise.
    static Envelope of(Headers headers) throws UnreadableMail {
        var sender = first(headers, "sender");
        var path = returnPath(headers);
        var from = Stream.of("from", "sender", "reply-to", "x-sender", "x-from")
                .flatMap(name -> Addresses.of(headers.all(name)).stream())
                .findFirst()
                .orElse(null);
        if (from == null && path != null && !path.isEmpty()) {
            from = new MailAddress(null, path);
        }
        if (from == null) {
            from = daemon(headers);
        }
        return new Envelope(from, sender, path);
    }

    /// Reports may come from a `MAILER-DAEMON` that has no domain.
    private static MailAddress daemon(Headers headers) throws UnreadableMail {
        var word = headers.word("from").strip().split("[ <>(]", 2)[0];
        var daemon = new MailAddress(null, word.isEmpty() ? "mailer-daemon" : word);
        var path = returnPath(headers);
        if (LoopGuard.isDaemon(daemon) && (!word.isEmpty() || (path != null && path.isEmpty()))) {
            return daemon;
        }
        throw new UnreadableMail(UnreadableMail.Code.NO_SENDER);
    }

    static List<String> deliveredTo(Headers headers) {
        return DELIVERED.stream()
                .flatMap(name -> Addresses.of(headers.all(name)).stream())
                .map(MailAddress::address)
                .distinct()
                .toList();
    }

    private static @Nullable MailAddress first(Headers headers, String name) {
        var all = Addresses.of(headers.all(name));
        return all.isEmpty() ? null : all.getFirst();
    }

    /// Empty for `<>`: nobody wants an answer.
    private static @Nullable String returnPath(Headers headers) {
        var header = headers.first("return-path");
        if (header == null) {
            return null;
        }
        var address = MailboxText.address(header);
        var named = address == null ? "" : address.toLowerCase(Locale.ROOT);
        return named.isEmpty() && !header.replace(" ", "").contains("<>") ? null : named;
    }
}
