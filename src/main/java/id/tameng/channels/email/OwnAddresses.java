package id.tameng.channels.email;

import id.tameng.tickets.Address;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Our own addresses, also of mailboxes out of use: mail to them would come back to us.
@Component
class OwnAddresses {

    private final JdbcClient jdbc;

    OwnAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> all() {
        return Set.copyOf(jdbc.sql("SELECT lower(address) FROM mailbox")
                .query(String.class)
                .list());
    }

    /// Those that are not ours, each once.
    List<String> without(Collection<Address> to, Collection<Address> copies) {
        var ours = all();
        return Stream.concat(to.stream(), copies.stream())
                .map(Address::address)
                .filter(address -> !isOurs(ours, address))
                .distinct()
                .toList();
    }

    static boolean isOurs(Set<String> ours, String address) {
        return ours.contains(Mailboxes.withoutPlus(address));
    }
}
