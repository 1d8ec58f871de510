@NullMarked
package id.tameng.platform.data;

import org.jspecify.annotations.NullMarked;
