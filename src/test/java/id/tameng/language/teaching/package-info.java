@NullMarked
package id.tameng.language.teaching;

import org.jspecify.annotations.NullMarked;
