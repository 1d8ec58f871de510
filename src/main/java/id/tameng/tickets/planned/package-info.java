/// Replies that wait for their time. A planned reply is no message yet: the ticket stands as it stands, the customer
/// still waits, nothing counts as answered. When its time comes it is sent as its author would send it, by the same way
/// as everything else. If somebody has said more meanwhile, or it cannot be sent, it is held for its author: what was
/// right yesterday may be wrong today.
@NullMarked
package id.tameng.tickets.planned;

import org.jspecify.annotations.NullMarked;
