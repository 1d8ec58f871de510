package id.tameng.customers;

import id.tameng.platform.Text;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How somebody reached us: an identity in its normal form and the name that came with it.
public record Contact(Kind kind, String value, @Nullable String name) {

    public enum Kind {
        EMAIL,
        PHONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Contact email(String address, @Nullable String name) {
        return new Contact(Kind.EMAIL, address.strip().toLowerCase(Locale.ROOT), name);
    }

    /// The name to show: the one given, else what stands before the `@`.
    public String displayName() {
        if (name != null && !name.isBlank()) {
            return Text.shorten(Text.oneLine(name), 120);
        }
        int at = value.indexOf('@');
        return at > 0 ? value.substring(0, at) : value;
    }
}
