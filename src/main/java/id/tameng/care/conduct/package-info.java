/// The ladder that may be climbed with a customer who scolds: a polite warning, a second one, over to a supervisor, the
/// end of the contact, a block for a time. Agents climb it up to the end of the contact, which is their right; blocks
/// are for those with `care.sanctions`. Each step stands in the history of its ticket, can be taken back, and is
/// forgotten after `tameng.care.memory`.
///
/// Whoever may be in danger is never warned, left or blocked ([Danger]): she is handed to a supervisor.
///
/// What a blocked customer writes is accepted and kept in a ticket that is put before nobody. She is told once why,
/// until when, and where she can appeal. When the block ends, what was kept comes back to the team.
@NullMarked
package id.tameng.care.conduct;

import org.jspecify.annotations.NullMarked;
