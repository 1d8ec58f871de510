package id.tameng.customers.web;

import gg.jte.models.runtime.JteModel;
import id.tameng.customers.Consents;
import id.tameng.customers.Customer;
import id.tameng.customers.CustomerFile;
import id.tameng.customers.CustomerProfile;
import id.tameng.customers.Preferences;
import id.tameng.customers.merging.Parting;
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

    record IdentityForm(String value) {

        static final IdentityForm BLANK = new IdentityForm("");
    }

    record NoteForm(String body) {

        static final NoteForm BLANK = new NoteForm("");
    }

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
    private final Consents consents;
    private final Parting merges;
    private final Templates templates;

    CustomerPages(CustomerFile file, Consents consents, Parting merges, Templates templates) {
        this.file = file;
        this.consents = consents;
        this.merges = merges;
        this.templates = templates;
    }

    JteModel customer(Page page, Viewer viewer, Customer customer) {
        return customer(
                page,
                viewer,
                customer,
                Form.of(IdentityForm.BLANK),
                Form.of(NoteForm.BLANK),
                Form.of(ConsentForm.BLANK));
    }

    JteModel withIdentity(Page page, Viewer viewer, long id, Form identity) {
        var customer = file.get(viewer, id);
        return customer(page, viewer, customer, identity, Form.of(NoteForm.BLANK), Form.of(ConsentForm.BLANK));
    }

    JteModel withNote(Page page, Viewer viewer, long id, Form note) {
        var customer = file.get(viewer, id);
        return customer(page, viewer, customer, Form.of(IdentityForm.BLANK), note, Form.of(ConsentForm.BLANK));
    }

    JteModel withConsent(Page page, Viewer viewer, long id, Form consent) {
        var customer = file.get(viewer, id);
        return customer(page, viewer, customer, Form.of(IdentityForm.BLANK), Form.of(NoteForm.BLANK), consent);
    }

    JteModel edit(Page page, Customer customer, Form form) {
        var channels = Stream.concat(
                        Stream.of(new Choice("", page.text("customer.channel.none"))),
                        Preferences.CHANNELS.stream().sorted().map(key -> new Choice(key, page.text("channel." + key))))
                .toList();
        return templates.customersEdit(page, customer, form, languages(page), zones(form), channels);
    }

    JteModel newcomer(Page page, Form form) {
        return templates.customersNewcomer(page, form, languages(page), zones(form));
    }

    private static List<Choice> languages(Page page) {
        return CustomerProfile.LANGUAGES.stream()
                .sorted()
                .map(key -> new Choice(key, page.text("language." + key)))
                .toList();
    }

    private static List<Choice> zones(Form form) {
        return Stream.concat(ZONES.stream(), Stream.of(form.value("zone")))
                .filter(zone -> !zone.isEmpty())
                .distinct()
                .map(zone -> new Choice(zone, zone.replace('_', ' ')))
                .toList();
    }

    private JteModel customer(Page page, Viewer viewer, Customer customer, Form identity, Form note, Form consent) {
        return templates.customersCustomer(
                page,
                new CustomerPage(
                        customer,
                        consents.list(viewer, customer.id()),
                        merges.list(viewer, customer.id()),
                        identity,
                        note,
                        consent));
    }
}
