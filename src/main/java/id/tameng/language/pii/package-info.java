/// What identifies a person or opens her account: card, identity and tax numbers, phones, addresses, codes.
@NullMarked
package id.tameng.language.pii;

import org.jspecify.annotations.NullMarked;
