package id.tameng.customers.web;

import id.tameng.customers.Consents.Consent;
import id.tameng.customers.Customer;
import id.tameng.customers.merging.Merge;
import id.tameng.platform.web.Form;
import java.util.List;

/// What a customer's page shows.
///
/// @param identity the form for an address or number; `note` and `consent` likewise
public record CustomerPage(
        Customer customer, List<Consent> consents, List<Merge> merges, Form identity, Form note, Form consent) {

    /// Those that nobody has undone.
    public List<Merge> standing() {
        return merges.stream().filter(merge -> merge.undoneAt() == null).toList();
    }
}
