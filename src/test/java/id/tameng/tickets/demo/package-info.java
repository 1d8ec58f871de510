@NullMarked
package id.tameng.tickets.demo;

import org.jspecify.annotations.NullMarked;
