/// What people have begun to write. A draft belongs to one person in one ticket and is there on every device of hers;
/// colleagues see that there is one and whose, never what it says. A draft that was sent or thrown away stays for a
/// day as discarded, so that it can be brought back and so that a save that comes late is recognised.
@NullMarked
package id.tameng.tickets.drafts;

import org.jspecify.annotations.NullMarked;
