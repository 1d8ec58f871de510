@NullMarked
package id.tameng.care;

import org.jspecify.annotations.NullMarked;
