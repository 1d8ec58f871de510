package id.tameng.tickets;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An e-mail address, in lower case, with the name that goes with it.
public record Address(@Nullable String name, String address) {

    public Address {
        address = address.strip().toLowerCase(Locale.ROOT);
    }
}
