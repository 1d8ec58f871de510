@NullMarked
package id.tameng.channels.email.intake;

import org.jspecify.annotations.NullMarked;
