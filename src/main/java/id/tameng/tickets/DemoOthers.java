package id.tameng.tickets;

import id.tameng.customers.Correspondents.Correspondent;
import java.util.List;
import java.util.random.RandomGenerator;

/// People and machines at the edge of the demo's conversations.
final class DemoOthers {

    private static final List<String> COMPANIES =
            List.of("cahaya-timur", "karya-bersama", "samudra-jaya", "bina-insani", "tunas-harapan");

    private DemoOthers() {}

    /// Somebody of the customer's family, from another address.
    static Address relative(Correspondent customer) {
        var domain = customer.address().substring(customer.address().indexOf('@'));
        var account = customer.address().substring(0, customer.address().indexOf('@'));
        return new Address("Keluarga " + customer.name(), "keluarga." + account + domain);
    }

    static Address accounting(RandomGenerator random) {
        var company = COMPANIES.get(random.nextInt(COMPANIES.size()));
        return new Address("Bagian Keuangan", "keuangan@" + company + ".test");
    }

    static String postmaster(Correspondent customer) {
        return "mailer-daemon" + customer.address().substring(customer.address().indexOf('@'));
    }
}
