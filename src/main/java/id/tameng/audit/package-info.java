/// The audit trail: who changed what, and who looked at personal data. This module only listens. Other modules tell a
/// `Deed` inside the transaction that does it, and the entry is written in that transaction: both are kept or neither.
/// Reading is told by an annotation on the page, and written in batches a moment later, since looking must not wait for
/// a disk; a clean stop writes what is left, a power cut may cost the last second of it.
///
/// Entries are only ever added to, which the database itself guards, and forgotten after `tameng.audit.keep`.
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package id.tameng.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
