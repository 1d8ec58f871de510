/// What a message is about, learnt from a few examples of each subject, silent when unsure.
@NullMarked
package id.tameng.language.intents;

import org.jspecify.annotations.NullMarked;
