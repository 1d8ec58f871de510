package id.tameng.customers.merging;

import id.tameng.customers.Customer;
import id.tameng.customers.Customer.Identity;
import id.tameng.platform.InvalidField;
import java.util.List;
import java.util.Locale;

/// What one of two customers must give up when they become one.
public enum Field {
    NAME,
    COMPANY,
    LANGUAGE,
    ZONE,
    CHANNEL,
    BEST_TIME,
    DO_NOT_CONTACT,
    EMAIL,
    PHONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws InvalidField `take`: choice-unknown
    public static Field of(String key) {
        for (var field : values()) {
            if (field.key().equals(key)) {
                return field;
            }
        }
        throw new InvalidField("take", "choice-unknown");
    }

    /// As people or the bundles know it; empty for nothing.
    public String of(Customer customer) {
        var preferences = customer.preferences();
        return switch (this) {
            case NAME -> customer.name();
            case COMPANY -> customer.company() == null ? "" : customer.company().name();
            case LANGUAGE -> customer.language().getLanguage();
            case ZONE -> customer.zone().getId();
            case CHANNEL -> preferences.channel() == null ? "" : preferences.channel();
            case BEST_TIME -> preferences.from() == null ? "" : preferences.from() + "–" + preferences.until();
            case DO_NOT_CONTACT -> preferences.doNotContact() ? "yes" : "no";
            case EMAIL -> primary(customer.addresses());
            case PHONE -> primary(customer.phones());
        };
    }

    /// Whether the other one's value is the better one unless somebody says otherwise: something rather than nothing,
    /// and whoever wants to be left alone is.
    boolean isTaken(Customer survivor, Customer other) {
        return this == DO_NOT_CONTACT
                ? other.preferences().doNotContact()
                : of(survivor).isEmpty() && !of(other).isEmpty();
    }

    private static String primary(List<Identity> identities) {
        return identities.stream()
                .filter(Identity::primary)
                .map(Identity::shown)
                .findFirst()
                .orElse("");
    }
}
