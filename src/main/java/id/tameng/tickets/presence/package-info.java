/// Who is in a ticket right now. A sign of life holds for some seconds and is renewed while the page is open and seen;
/// nobody is ever kept from anything by it.
@NullMarked
package id.tameng.tickets.presence;

import org.jspecify.annotations.NullMarked;
