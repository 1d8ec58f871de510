/// The ways by which customers reach us. Each channel is a nested module of its own (so far `email`): it accepts what
/// arrives, durably and before it says so, understands it, hands it to `tickets` to be placed, and delivers the
/// answers.
@ApplicationModule(allowedDependencies = {"platform", "identity", "customers", "tickets"})
@NullMarked
package id.tameng.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
