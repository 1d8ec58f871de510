@NullMarked
package id.tameng.care.burden;

import org.jspecify.annotations.NullMarked;
