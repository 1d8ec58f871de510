/// Harsh words wait behind a click, what the customer needs does not. Whether a text is harsh is judged when it is
/// shown, and remembered for a while: so no message is ever seen before it has been judged, a better model counts at
/// once, and a page without harsh words costs no statement. What is kept is each person's own choice, which nobody but
/// she can change.
@NullMarked
package id.tameng.care.fold;

import org.jspecify.annotations.NullMarked;
