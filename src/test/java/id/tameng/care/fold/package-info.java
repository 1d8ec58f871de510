@NullMarked
package id.tameng.care.fold;

import org.jspecify.annotations.NullMarked;
