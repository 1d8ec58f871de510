/// From slang to formal Indonesian, sentence by sentence: phrases learnt from pairs, put together by what is likely to
/// follow what.
@NullMarked
package id.tameng.language.formal;

import org.jspecify.annotations.NullMarked;
