/// The people we serve: persons and companies, the addresses and numbers by which we know them, notes about them.
///
/// An identity (an e-mail address in lower case, a phone number in E.164) belongs to exactly one customer; whoever
/// writes
/// from an unknown one becomes a new customer. What they wrote lies in `tickets`, which builds on this module.
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package id.tameng.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
