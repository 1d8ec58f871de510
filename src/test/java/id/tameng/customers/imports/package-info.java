@NullMarked
package id.tameng.customers.imports;

import org.jspecify.annotations.NullMarked;
