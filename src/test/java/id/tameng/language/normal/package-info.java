@NullMarked
package id.tameng.language.normal;

import org.jspecify.annotations.NullMarked;
