package id.tameng.channels.email.mime;

import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One mailbox. The address is trimmed, lower-case, its domain in the ASCII form that mail servers use.
public record MailAddress(@Nullable String name, String address) {

    public MailAddress {
        address = normalise(address);
    }

    private static String normalise(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        var at = lower.lastIndexOf('@');
        return at < 0 ? lower : lower.substring(0, at + 1) + ascii(lower.substring(at + 1));
    }

    private static String ascii(String domain) {
        var plain = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        if (plain.chars().allMatch(c -> c < 128)) {
            return plain;
        }
        try {
            return IDN.toASCII(plain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notADomainName) {
            return plain;
        }
    }
}
