@NullMarked
package id.tameng.language;

import org.jspecify.annotations.NullMarked;
