/// Keeping secrets: the installation key, encryption at rest, keyed hashes for links and addresses, random tokens.
@NullMarked
package id.tameng.platform.secrets;

import org.jspecify.annotations.NullMarked;
