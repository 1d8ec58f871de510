/// From what people type to words: look-alikes, stretched, spaced and masked words, slang. Offsets into the original
/// stay.
@NullMarked
package id.tameng.language.normal;

import org.jspecify.annotations.NullMarked;
