/// Timers on the shared database: any node may fire one, exactly one does. A module contributes db-scheduler tasks as
/// beans.
@NullMarked
package id.tameng.platform.jobs;

import org.jspecify.annotations.NullMarked;
