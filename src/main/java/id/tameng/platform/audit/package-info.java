/// What must be known later: whoever changes something tells it to the [AuditTrail], whoever shows personal data says
/// so by [ReadsPersonalData]. Who keeps it listens.
@NullMarked
package id.tameng.platform.audit;

import org.jspecify.annotations.NullMarked;
