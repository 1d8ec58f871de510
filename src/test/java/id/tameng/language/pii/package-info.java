@NullMarked
package id.tameng.language.pii;

import org.jspecify.annotations.NullMarked;
