package id.tameng.customers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import id.tameng.platform.InvalidField;
import java.util.Optional;

/// Phone numbers as people write them (`0812-3456-7890`, `62812…`, `(021) 555 0123`) and as we keep them (E.164). A
/// number without a country is Indonesian.
public final class PhoneNumbers {

    private static final String HOME = "ID";
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /// @return for instance `+6281234567890`
    /// @throws InvalidField `value`, `phone-invalid`
    public static String normalise(String written) {
        return find(written).orElseThrow(() -> new InvalidField("value", "phone-invalid"));
    }

    /// Empty for what cannot be a phone number.
    public static Optional<String> find(String written) {
        return parse(written).filter(LIBRARY::isValidNumber).map(number -> format(number, PhoneNumberFormat.E164));
    }

    /// As people read it, for instance `+62 812-3456-7890`.
    public static String show(String e164) {
        return parse(e164)
                .map(number -> format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    private static Optional<PhoneNumber> parse(String written) {
        // "00" is how numbers abroad begin in most countries, though not in Indonesia.
        var text = written.strip().replaceFirst("^00", "+");
        try {
            return Optional.of(LIBRARY.parse(isHomeWithoutPlus(text) ? "+" + text : text, HOME));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /// `62812…` is how messengers write; no Indonesian number begins with 62 after its zero.
    private static boolean isHomeWithoutPlus(String text) {
        return text.startsWith("62") && text.chars().filter(Character::isDigit).count() >= 10;
    }

    private static String format(PhoneNumber number, PhoneNumberFormat format) {
        return LIBRARY.format(number, format);
    }
}
