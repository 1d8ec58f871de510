/// Linear weights in bytes, how they are kept in a file, and how they are fitted.
@NullMarked
package id.tameng.language.heads;

import org.jspecify.annotations.NullMarked;
