/// Single sign-on with the organisation's own identity provider (OpenID Connect, authorization code with PKCE). Spring
/// Security checks what the provider says; who that is here, is decided by her verified e-mail address. What waits for
/// the provider's answer is a row, so any node can take it.
@NullMarked
package id.tameng.identity.sso;

import org.jspecify.annotations.NullMarked;
