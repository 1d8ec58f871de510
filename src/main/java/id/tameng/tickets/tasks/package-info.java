/// Promises: what somebody will still do about a ticket, and by when. Each has an owner, who finds it in "Tugas saya",
/// is
/// reminded when its time has come ([Reminders]) and sees how many wait in the rail. Times come from a clock and are
/// kept
/// in a table that is looked through, so that any node can remind.
@NullMarked
package id.tameng.tickets.tasks;

import org.jspecify.annotations.NullMarked;
