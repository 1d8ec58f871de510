@NullMarked
package id.tameng.care.conduct;

import org.jspecify.annotations.NullMarked;
