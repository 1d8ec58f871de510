@NullMarked
package id.tameng.channels.email.inlet;

import org.jspecify.annotations.NullMarked;
