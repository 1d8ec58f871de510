@NullMarked
package id.tameng.care.words;

import org.jspecify.annotations.NullMarked;
