@NullMarked
package id.tameng;

import org.jspecify.annotations.NullMarked;
