@NullMarked
package id.tameng.customers.merging;

import org.jspecify.annotations.NullMarked;
