@NullMarked
package id.tameng.tickets.links;

import org.jspecify.annotations.NullMarked;
