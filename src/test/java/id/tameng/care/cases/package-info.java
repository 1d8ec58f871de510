@NullMarked
package id.tameng.care.cases;

import org.jspecify.annotations.NullMarked;
