/// `Idempotency-Key`: a program that heard no answer may send its POST again without doing the thing twice. The answer
/// is stored in the transaction of what it answers, so there is no moment in which one exists without the other.
@NullMarked
package id.tameng.platform.idempotency;

import org.jspecify.annotations.NullMarked;
