/// Letters of ours to the people who work here: whoever writes one needs a [Postman], whoever runs an outgoing server
/// is one.
@NullMarked
package id.tameng.platform.mail;

import org.jspecify.annotations.NullMarked;
