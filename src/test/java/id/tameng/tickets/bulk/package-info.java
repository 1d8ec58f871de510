@NullMarked
package id.tameng.tickets.bulk;

import org.jspecify.annotations.NullMarked;
