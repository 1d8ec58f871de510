package id.tameng.customers;

import id.tameng.platform.InvalidField;
import id.tameng.platform.Text;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How somebody reached us: an identity in its normal form and the name that came with it.
public record Contact(Kind kind, String value, @Nullable String name) {

    /// What people can type; mail itself may carry stranger addresses, which channels take as they are.
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@<>\",;:()\\[\\]\\\\]{1,64}@[^\\s@<>\",;:()\\[\\]\\\\.]+(\\.[^\\s@<>\",;:()\\[\\]\\\\.]+)+");

    private static final int LONGEST_ADDRESS = 254;

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

    /// @throws InvalidField `value`, `phone-invalid`
    public static Contact phone(String number, @Nullable String name) {
        return new Contact(Kind.PHONE, PhoneNumbers.normalise(number), name);
    }

    /// An e-mail address if there is an `@`, else a phone number.
    ///
    /// @throws InvalidField `value`, `email-invalid` or `phone-invalid`
    public static Contact typed(String value, @Nullable String name) {
        if (value.indexOf('@') < 0) {
            return phone(value, name);
        }
        var contact = email(value, name);
        if (contact.value().length() > LONGEST_ADDRESS
                || !ADDRESS.matcher(contact.value()).matches()) {
            throw new InvalidField("value", "email-invalid");
        }
        return contact;
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
