/// What an organisation teaches the program: subjects with examples, trained at the press of a button. The examples of
/// a
/// training are kept with it, so that every node makes the same model of them, and one that was restarted too.
@NullMarked
package id.tameng.language.teaching;

import org.jspecify.annotations.NullMarked;
