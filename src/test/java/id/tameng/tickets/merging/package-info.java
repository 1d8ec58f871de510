@NullMarked
package id.tameng.tickets.merging;

import org.jspecify.annotations.NullMarked;
