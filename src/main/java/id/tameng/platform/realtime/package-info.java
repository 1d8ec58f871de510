/// Telling browsers that something changed. A change is announced inside its transaction ([Announcements]), travels to
/// every node by PostgreSQL LISTEN/NOTIFY as ids only, and reaches the browsers that may know of it over one SSE
/// connection each. What changed is never sent: the page asks again, and the query decides what the reader may see.
@NullMarked
package id.tameng.platform.realtime;

import org.jspecify.annotations.NullMarked;
