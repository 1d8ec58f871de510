@NullMarked
package id.tameng.channels.email.imap;

import org.jspecify.annotations.NullMarked;
