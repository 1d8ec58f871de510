@NullMarked
package id.tameng.channels.email;

import org.jspecify.annotations.NullMarked;
