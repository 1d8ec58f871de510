/// Customers for programs. The fields are a public contract: add, never rename or remove.
@NullMarked
package id.tameng.customers.rest;

import org.jspecify.annotations.NullMarked;
