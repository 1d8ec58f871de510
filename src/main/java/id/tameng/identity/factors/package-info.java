/// What a person has besides her password: an authenticator app ([AuthenticatorApp], RFC 6238), recovery codes for the
/// day the telephone is gone, and passkeys, which replace the password altogether.
///
/// After the right password [SignIn] decides how it goes on: straight in, by a second step ([LoginSteps]), or, where
/// the role asks for a second factor and there is none yet, into a session that can do nothing but set one up.
@NullMarked
package id.tameng.identity.factors;

import org.jspecify.annotations.NullMarked;
