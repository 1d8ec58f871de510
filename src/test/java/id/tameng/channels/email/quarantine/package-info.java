@NullMarked
package id.tameng.channels.email.quarantine;

import org.jspecify.annotations.NullMarked;
