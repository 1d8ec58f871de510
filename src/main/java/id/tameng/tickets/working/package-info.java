/// What the demo organisation shows of working through tickets: an incident, a merged pair, tickets put off, tags with
/// colours.
@NullMarked
package id.tameng.tickets.working;

import org.jspecify.annotations.NullMarked;
