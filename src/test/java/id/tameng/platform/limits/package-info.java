@NullMarked
package id.tameng.platform.limits;

import org.jspecify.annotations.NullMarked;
