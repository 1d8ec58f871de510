/// How tickets belong together: related, duplicate of, parent and child ([Links]), and incidents, on which many tickets
/// hang that have one cause ([Incidents]): one message to all their customers, each in its own thread, and one
/// solution.
@NullMarked
package id.tameng.tickets.links;

import org.jspecify.annotations.NullMarked;
