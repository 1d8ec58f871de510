/// What could not become a message: to be seen with the reason in words, read as it was received, tried again or
/// discarded. Nothing is ever deleted here; discarding can be undone.
@NullMarked
package id.tameng.channels.email.quarantine;

import org.jspecify.annotations.NullMarked;
