/// The people who work here: who they are, which teams they belong to, what they may do and what they may see.
///
/// A [Viewer] is a person with her rights as of this request. Every query of every module that shows something takes a
/// viewer and asks the database for no more than [Visibility] allows; what may be done is a permission, checked at the
/// controller by `@PreAuthorize`. There are two ways to become a viewer: a browser with a session cookie and a program
/// with a personal access token, whose scopes can only narrow what its person may do.
///
/// Sessions are rows, not memory: any node knows them, and ending one works at once. Passwords are Argon2id; cookies
/// and
/// tokens are random and kept as a hash.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package id.tameng.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
