/// A new password by mail, for whoever has forgotten hers: she asks with her address, gets a link that is good once and
/// for an hour, and chooses. Nobody learns from the answer whether somebody works here.
@NullMarked
package id.tameng.identity.reset;

import org.jspecify.annotations.NullMarked;
