/// Customers for the people who serve them: the list, a customer's page, and the panel beside a ticket.
@NullMarked
package id.tameng.customers.web;

import org.jspecify.annotations.NullMarked;
