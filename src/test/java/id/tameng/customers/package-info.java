@NullMarked
package id.tameng.customers;

import org.jspecify.annotations.NullMarked;
