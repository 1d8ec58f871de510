/// Harsh words wait behind a click, what the customer needs does not. A message that has been judged is folded as it
/// was
/// judged, with what the customer wrote before and with what an agent has set right; one that has not, or by an older
/// model, is judged when it is shown. So no message is ever seen before it has been judged, and a page without harsh
/// words costs no statement of its own. Lines of lists go by their words alone, unless
/// somebody has said better. What is kept is each person's own
/// choice, which nobody but she can change.
@NullMarked
package id.tameng.care.fold;

import org.jspecify.annotations.NullMarked;
