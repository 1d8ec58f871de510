/// Words that may help to answer: sentences that acknowledge and move on to a solution, by situation, and a gentle look
/// at what the agent has written. The look is taken on the server and forgotten at once: nothing is stored, logged or
/// sent anywhere.
@NullMarked
package id.tameng.care.words;

import org.jspecify.annotations.NullMarked;
