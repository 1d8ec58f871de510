@NullMarked
package id.tameng.tickets.tags;

import org.jspecify.annotations.NullMarked;
