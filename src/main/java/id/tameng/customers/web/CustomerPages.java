package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.Customer;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerProfile;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.Page;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tameng.jte.Templates;

/// A customer's page, with its small forms as they were typed.
@Component
class CustomerPages {

    record IdentityForm(String value) {}

    record NoteForm(String body) {}

    /// Where our customers live, and a few who moved.
    private static final List<String> ZONES = List.of(
            "Asia/Jakarta",
            "Asia/Pontianak",
            "Asia/Makassar",
            "Asia/Jayapura",
            "Asia/Singapore",
            "Asia/Kuala_Lumpur",
            "Asia/Hong_Kong",
            "Asia/Tokyo",
            "Asia/Riyadh",
            "Australia/Sydney",
            "Europe/Amsterdam",
            "Europe/London",
            "America/New_York",
            "UTC");

    private final CustomerFile file;
    private final Templates templates;

    CustomerPages(CustomerFile file, Templates templates) {
        this.file = file;
        this.templates = templates;
    }

    JteModel customer(Page page, Viewer viewer, long id) {
        return customer(page, viewer, id, Form.of(new IdentityForm("")), Form.of(new NoteForm("")));
    }

    JteModel withIdentity(Page page, Viewer viewer, long id, Form identity) {
        return customer(page, viewer, id, identity, Form.of(new NoteForm("")));
    }

    JteModel withNote(Page page, Viewer viewer, long id, Form note) {
        return customer(page, viewer, id, Form.of(new IdentityForm("")), note);
    }

    JteModel edit(Page page, Customer customer, Form form) {
        var languages = CustomerProfile.LANGUAGES.stream()
                .sorted()
                .map(key -> new Choice(key, page.text("language." + key)))
                .toList();
        var zones = Stream.concat(ZONES.stream(), Stream.of(form.value("zone")))
                .distinct()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
        return templates.customersEdit(page, customer, form, languages, zones);
    }

    private JteModel customer(Page page, Viewer viewer, long id, Form identity, Form note) {
        return templates.customersCustomer(page, file.get(viewer, id), identity, note);
    }
}
